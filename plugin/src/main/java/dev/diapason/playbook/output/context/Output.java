package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.util.List;

/** Makes one kind of file out of a whole site. */
public interface Output {

    /** The word of the pages and of what they cannot do without. */
    String PAGES = "pages";

    /** The word that switches it in {@code playbook.yaml}; several outputs may share one. */
    String id();

    /**
     * What pages of this version may lead to because this output is made.
     *
     * @param site all versions, so that an output can speak of some of them only
     */
    default List<Offer> offers(Site site, SiteVersion version) {
        return List.of();
    }

    /**
     * What a reader's device should keep of an edition, so that it can be read without a network.
     *
     * @param offers what the edition's pages lead to
     * @return paths relative to the edition's home; none from outputs that have no say in it
     */
    default List<String> kept(SiteEdition edition, List<Offer> offers) {
        return List.of();
    }

    /**
     * What is to be done to make its files: as many parts as there are, such as one for each edition, so that no core is
     * left without work.
     */
    List<Job> jobs(OutputContext context);
}
