package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A playbook in a language made from English, whose authors write Greek: whatever is Latin on its pages is the interface's, and
 * whatever of that is plain English was not translated.
 */
public final class PseudoPlaybook {

    private static final String PLAYBOOK = """
            -- playbook.yaml --
            title: Λύχνος
            version: "1.0.0"
            source-language: %1$s
            languages: [%1$s]
            base-url: https://playbook.example.com/
            edit-url: https://git.example.com/edit/{path}
            dimensions:
              values: { level: locked, name: Αξίες }
              product: { level: adaptable, name: Προϊόν }
              crisis: { level: locked, name: Κρίση }
            releases:
              - { version: "0.9.0", path: releases/0.9.0 }
            -- data/contacts.yaml --
            duty: { name: Άννα, role: crisis-duty, phone: "+41 22 555 01 00", email: "1@2.example", hours: "24/7" }
            ana: { name: Μαρία, role: country-lead, languages: [el, fr], title: Κεφαλή }
            -- data/escalation.yaml --
            high: { label: Υψηλή, first: duty, then: [ana], within: 15m }
            -- data/channels.yaml --
            site: { name: Ιστός, purpose: Νέα, cadence: αεί, status: active, owner: duty }
            -- data/accounts.yaml --
            group: { channel: site, handle: λύχνος, language: fr, owner: duty, backup: ana, answers-within: 4h }
            -- data/terms.yaml --
            plant: { %1$s: { preferred: [μονάδα], admitted: [έδρα], forbidden: [φυτό] } }
            -- data/disclosures.yaml --
            paid: { label: Διαφήμιση, source: Νόμος, checked: "2026-06-30", review-by: "2027-06-30" }
            -- data/hashtags.yaml --
            - Φως
            -- zones/emea.yaml --
            zone: emea
            name: Ζώνη
            locales: [%1$s]
            -- countries/CH.yaml --
            country: CH
            zone: emea
            locales: [%1$s, el]
            lead: ana
            adoption: { version: "1.0.0", date: "2026-09-02", by: ana }
            contacts:
              bea: { name: Βέα, role: crisis-duty, phone: "+41 22 555 01 01" }
            blocks:
              voice#two:
                replace: { %1$s: "Δικό μας." }
              voice#four:
                omit: true
                reason: { %1$s: "Όχι εδώ." }
              crisis#who:
                append: { %1$s: "Και εδώ." }
            -- sections/%1$s/index.md --
            ---
            title: Καλώς ήρθατε
            dimension: values
            ---
            Εδώ.
            -- sections/%1$s/crisis.md --
            ---
            title: Κρίση
            dimension: crisis
            owner: duty
            review-by: 2027-06-30
            ---
            ## Ποιος {#who}

            > [!WARNING]
            > Προσοχή.

            > [!DO]
            > Ναι.

            > [!DONT]
            > Όχι.

            - [x] Έγινε
            - [ ] Μένει

            Λόγος.[^1]

            | Α | Β |
            |---|---|
            | α | β |

            ```playbook contacts
            ```

            ```playbook escalation
            ```

            [^1]: Σημείωση.
            -- sections/%1$s/voice.md --
            ---
            title: Φωνή
            dimension: product
            ---
            ## Ένα {#one level=locked}

            ```playbook accounts
            ```

            ```playbook channels
            ```

            ## Δύο {#two}

            ```playbook terms
            ```

            ```playbook disclosures
            ```

            ## Τρία {#three level=local required}

            ```playbook hashtags
            ```

            ```playbook people
            ```

            ```playbook adoption
            ```

            ## Τέσσερα {#four}

            Λόγος.
            -- releases/0.9.0/playbook.yaml --
            title: Λύχνος
            version: "0.9.0"
            source-language: %1$s
            languages: [%1$s]
            dimensions: { values: { level: locked, name: Αξίες } }
            -- releases/0.9.0/data/contacts.yaml --
            duty: { name: Άννα, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- releases/0.9.0/sections/%1$s/crisis.md --
            ---
            title: Παλιά
            dimension: values
            ---
            Λόγος.
            """;

    /** A word of plain English letters; those with accents are none of them, so an accented word never has three in a row. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}])[A-Za-z]{2,}(?![\\p{L}])");

    /** What stands between marks that turn it round. */
    private static final Pattern MIRRORED = Pattern.compile("\u202e[^\u202c]*\u202c");

    /** What is no word: ids that authors gave, and keys of the keyboard. */
    private static final Set<String> NO_WORDS = Set.of("plant", "example", "Esc", "Ctrl");

    private PseudoPlaybook() {}

    /** The site in one language: {@code en-XA} and {@code ar-XB} are made from English. */
    public static Built built(String tag) {
        Built built =
                InlineSite.ofFiles(Map.of()).with(String.format(PLAYBOOK, tag)).build();
        assertThat(built.report().isPublished()).as(built.console()).isTrue();
        return built;
    }

    /** The words of a text that are plain English. */
    public static Stream<String> english(String text) {
        return ENGLISH.matcher(MIRRORED.matcher(text).replaceAll(""))
                .results()
                .map(word -> word.group())
                .filter(word -> !NO_WORDS.contains(word));
    }
}
