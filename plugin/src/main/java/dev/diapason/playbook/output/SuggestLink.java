package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.template.Hole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The link below a block that proposes a change, where the playbook says how: as an issue, else as an edit. */
final class SuggestLink {

    private static final Hole HREF = new Hole("href");
    private static final Hole TEXT = new Hole("text");

    private final EditionContext context;
    private final Components components;
    private final Settings settings;

    /**
     * Links for one edition.
     *
     * @param settings those of the working tree, where changes are made
     */
    SuggestLink(EditionContext context, Components components, Settings settings) {
        this.context = context;
        this.components = components;
        this.settings = settings;
    }

    /** The link's HTML; nothing for an introduction, an earlier version, or when no address is set. */
    byte[] html(Section section, ResolvedBlock block) {
        boolean isWorkTree = context.version().number().equals(settings.version());
        Optional<Heading> heading = block.heading();
        if (!isWorkTree || heading.isEmpty()) {
            return Html.NOTHING;
        }
        LinkView view =
                new LinkView(HREF, TEXT, context.lang(block.headingLanguage()), context.dir(block.headingLanguage()));
        return address(section, block)
                .map(href -> components
                        .of("suggest", context.tag(), view, "href", "text")
                        .fill(Html.text(href), Html.bytes(heading.get().html())))
                .orElse(Html.NOTHING);
    }

    private Optional<String> address(Section section, ResolvedBlock block) {
        String address = section.id() + "#" + block.block().id();
        String place = address + " (" + context.site().key() + ", " + settings.version() + ")";
        return settings.issueUrl()
                .map(url -> url.replace("{title}", encoded(address)).replace("{body}", encoded(place)))
                .or(() -> settings.editUrl().map(url -> url.replace("{path}", path(block))));
    }

    private static String path(ResolvedBlock block) {
        return block.block().at().path();
    }

    /** For the query of an address (RFC 3986, 2.1), where a space is %20. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
