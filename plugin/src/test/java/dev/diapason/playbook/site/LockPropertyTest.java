package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the group has locked reads the same everywhere, whatever countries write. */
class LockPropertyTest {

    /** As many as {@code -Dplaybooks=10000} says. */
    private static final int PLAYBOOKS = Integer.getInteger("playbooks", 2_000);

    private static final int SOUND = 20;
    private static final String NOTE = "<div class=\"dp-note\">";

    private static final Pattern NOTICE = Pattern.compile("<p class=\"dp-notice\">[^<]*</p>\n");

    private int compared;
    private int opened;

    @Test
    @DisplayName("SEC-38, SEC-41, SEC-42, SEC-44: no overlay without a waiver changes a byte of a locked block")
    void lockedBlocksAreTheSameBytesInEveryCountry() {
        for (long seed = 0; seed < PLAYBOOKS; seed++) {
            RandomPlaybook playbook = RandomPlaybook.of(seed);
            Map<String, String> pages = Seams.pages(playbook.files(), new Problems());
            compare(playbook, pages, "playbook " + seed);
            if (seed % SOUND == 0) {
                pages.forEach((path, html) ->
                        assertThat(PageRules.offences(html)).as(path).isEmpty());
            }
        }
        assertThat(compared).as("blocks compared").isGreaterThan(PLAYBOOKS * 10);
        assertThat(opened)
                .as("blocks that a waiver changed: the comparison sees a difference")
                .isGreaterThan(PLAYBOOKS / 10);
    }

    private void compare(RandomPlaybook playbook, Map<String, String> pages, String name) {
        List<String> scopes = List.of("BR", "CH", "DE", "JP", RandomPlaybook.ZONE);
        playbook.levels().forEach((address, level) -> {
            if (level.equals("locked")) {
                for (String scope : scopes) {
                    RandomPlaybook.LANGUAGES.forEach(
                            language -> compare(playbook, pages, address, scope, language, name));
                }
            }
        });
    }

    private void compare(
            RandomPlaybook playbook,
            Map<String, String> pages,
            String address,
            String scope,
            String language,
            String name) {
        String section = address.substring(0, address.indexOf('#'));
        String id = address.substring(address.indexOf('#') + 1);
        Optional<String> ours = block(pages, "global", language, section, id);
        Optional<String> theirs = block(pages, scope, language, section, id);
        boolean isWaived = playbook.isWaived(scope, address) || playbook.isWaived(RandomPlaybook.ZONE, address);
        if (isWaived) {
            opened += ours.equals(theirs) ? 0 : 1;
            return;
        }
        assertThat(theirs)
                .as("%s: %s in %s for %s", name, address, scope, language)
                .isEqualTo(ours);
        assertThat(ours).isPresent();
        compared++;
    }

    /**
     * The bytes of a block without the notes below it, and without the notice that its text is borrowed: that stands at the
     * head of a page whose every block is.
     */
    private static Optional<String> block(
            Map<String, String> pages, String scope, String language, String section, String id) {
        String slug = scope.toLowerCase(Locale.ROOT);
        String html = pages.get("latest/" + slug + "/" + language + "/" + section + "/index.html");
        if (html == null) {
            return Optional.empty();
        }
        boolean isIntro = id.equals("intro");
        String head = isIntro
                ? "<div class=\"dp-block dp-block--intro\" id=\"intro\">"
                : "<section class=\"dp-block\" id=\"" + id + "\">";
        int start = html.indexOf(head);
        if (start < 0) {
            return Optional.empty();
        }
        int next = html.indexOf("<section class=\"dp-block\"", start + 1);
        int end = next < 0 ? html.indexOf("</article>", start) : next;
        String block = html.substring(start, end);
        int note = block.indexOf(NOTE);
        int close = note < 0 ? block.lastIndexOf(isIntro ? "</div>" : "</section>") : note;
        return Optional.of(
                NOTICE.matcher(block.substring(0, close)).replaceFirst("").stripTrailing());
    }
}
