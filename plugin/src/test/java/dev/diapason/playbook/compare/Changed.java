package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.plan.Planned;
import dev.diapason.playbook.resolve.Resolved;
import dev.diapason.playbook.site.TextFiles;
import dev.diapason.playbook.tell.Against;
import dev.diapason.playbook.tell.DiffConsole;
import dev.diapason.playbook.tell.DiffJson;
import dev.diapason.playbook.tell.DiffMarkdown;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A playbook and a change of it, for one claim, without a disk. */
public record Changed(Comparison comparison, Against against) {

    private static final String NO_FILE = "gone\n";

    /**
     * A change.
     *
     * @param before files behind lines such as {@code -- countries/BR.yaml --}, laid over nearly nothing
     * @param change files that replace those before; one that only says {@code gone} is deleted
     */
    public static Changed of(String before, String change) {
        return of(TextFiles.of(before), TextFiles.of(change), "public");
    }

    public static Changed of(Map<String, String> before, Map<String, String> change, String audience) {
        Map<String, String> after = new TreeMap<>(before);
        after.putAll(change);
        after.values().removeIf(NO_FILE::equals);
        LocalDate today = Resolved.TODAY;
        Comparison comparison =
                Comparer.compare(version(before, audience), version(after, audience), Optional.of(today));
        Against against = new Against(
                "main",
                "3f2a91c0de",
                Optional.of(today),
                true,
                version(after, audience).number().toString(),
                audience,
                Optional.of(today),
                0);
        return new Changed(comparison, against);
    }

    private static SiteVersion version(Map<String, String> files, String audience) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (path, file) -> text.append("-- ").append(path).append(" --\n").append(file));
        return Planned.of(Draft.of(text.toString()), audience).version();
    }

    public String markdown() {
        return markdown(DiffMarkdown.LONGEST);
    }

    public String markdown(int longest) {
        return DiffMarkdown.of(comparison, against, longest);
    }

    public String console() {
        return DiffConsole.of(comparison, against);
    }

    public String json() {
        return DiffJson.of(comparison, against);
    }
}
