package dev.diapason.playbook.remote;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.Asset;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What is on a branch.
 *
 * @param commit the commit that it leads to
 * @param source the playbook's commit that the site was made from; empty when it does not say
 * @param files plain files by path, read when they are needed and as long as the branch is open
 * @param others paths of links, programs and other repositories, of which a site has none
 */
public record Found(String commit, String source, SortedMap<String, Asset.Content> files, List<String> others) {

    public Found {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(source, "source");
        files = Ordered.sorted(files);
        others = List.copyOf(others);
    }
}
