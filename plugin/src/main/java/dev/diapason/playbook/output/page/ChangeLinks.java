package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.plan.SitePaths;
import dev.diapason.playbook.template.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses where a text is edited and where a change is proposed; only texts of the working tree can be changed. Not for
 * several threads.
 */
final class ChangeLinks {

    private static final String NEW_LINE = "%0A";

    private final EditionContext context;
    private final Optional<String> editUrl;
    private final Optional<String> issueUrl;
    private final Words words;
    private final String pages;
    private final String edition;
    private final Map<String, byte[]> edits = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    /**
     * Links for one edition.
     *
     * @param settings those of the working tree, where changes are made
     */
    ChangeLinks(EditionContext context, Settings settings) {
        this.context = context;
        boolean isWorkTree = context.version().number().equals(settings.version());
        this.editUrl = settings.editUrl().filter(url -> isWorkTree);
        this.issueUrl = settings.issueUrl().filter(url -> isWorkTree);
        // Whoever keeps the playbook reads proposals from all countries, so their form is in the group's language.
        this.words = context.templates().words(settings.sourceLanguage());
        this.pages = settings.baseUrl()
                .map(base -> base + context.version().slug() + "/"
                        + context.site().key().path())
                .orElse("");
        this.edition = line("issue.edition", context.site().key().toString())
                + line("field.version", context.version().number().toString());
    }

    boolean mayEdit() {
        return editUrl.isPresent();
    }

    boolean mayPropose() {
        return issueUrl.isPresent();
    }

    /** Where the text of a file is edited, escaped; nothing when no address is set. */
    byte[] edit(String path) {
        return edits.computeIfAbsent(
                path,
                file -> editUrl.map(url ->
                                Html.text(url.replace("{path}", encoded(file).replace("%2F", "/"))))
                        .orElse(Html.NOTHING));
    }

    /**
     * Where a change of a block is proposed, with its address and place filled in, escaped; nothing when no address is set.
     *
     * @param owner who answers for it; or empty
     */
    byte[] propose(Section section, ResolvedBlock block, String owner) {
        return issueUrl.map(url -> {
                    String address = section.id() + "#" + block.block().id();
                    String title = encoded(address + " (" + context.site().key() + ")");
                    return Html.text(url.replace("{title}", title).replace("{body}", body(section, block, owner)));
                })
                .orElse(Html.NOTHING);
    }

    private String body(Section section, ResolvedBlock block, String owner) {
        StringBuilder body = new StringBuilder(512);
        body.append(line("issue.block", section.id() + "#" + block.block().id()));
        body.append(edition);
        body.append(line("origin.level", words.text("level." + block.level().word())));
        if (!owner.isEmpty()) {
            body.append(line("article.owner", owner));
        }
        if (!pages.isEmpty()) {
            String page = pages + SitePaths.section(section.id());
            body.append(line("issue.page", page + "#" + block.block().id()));
        }
        return body.append(NEW_LINE)
                .append(known("issue.wish"))
                .append(NEW_LINE)
                .toString();
    }

    private String line(String key, String value) {
        return known(key) + "%3A%20" + encoded(value) + NEW_LINE;
    }

    private String known(String key) {
        return known.computeIfAbsent(key, each -> encoded(words.text(each)));
    }

    /** For the query of an address (RFC 3986, 2.1), where a space is %20. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
