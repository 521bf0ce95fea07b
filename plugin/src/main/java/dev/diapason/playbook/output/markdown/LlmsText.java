package dev.diapason.playbook.output.markdown;

import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.OutputContext;

/** Writes {@code llms.txt}: what this site is, and every edition's list of pages (llmstxt.org, version of September 2024). */
final class LlmsText {

    private final OutputContext context;
    private final SiteVersion version;

    LlmsText(OutputContext context) {
        this.context = context;
        this.version = context.site().preferred();
    }

    /** The whole file, in the words of the group's own language. */
    String text() {
        EditionContext own = version.editions().stream()
                .filter(edition -> edition.key().equals(group()))
                .findFirst()
                .map(edition -> context.edition(version, edition))
                .orElseGet(() -> context.edition(version, version.editions().get(0)));
        StringBuilder text = new StringBuilder("# ").append(own.title()).append("\n\n> ");
        text.append(own.words().text("llms.lead", own.title(), version.number()))
                .append('\n');
        String open = "";
        for (SiteEdition edition : version.editions()) {
            String scope = own.name(edition.key().scope());
            if (!scope.equals(open)) {
                text.append("\n## ").append(scope).append("\n\n");
                open = scope;
            }
            EditionContext each = context.edition(version, edition);
            text.append("- [").append(each.locale().ownName()).append("](");
            text.append(version.slug()).append('/').append(edition.key().path()).append("index.md)\n");
        }
        return text.toString();
    }

    private EditionKey group() {
        return new EditionKey(Scope.global(), version.playbook().settings().sourceLanguage());
    }
}
