package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;

/** A playbook full of secrets, each of which bears the name of a canary. */
final class Canaries {

    /** Everything that can be internal, and everything that is never published. */
    static final InlineSite PLAYBOOK = InlineSite.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en, fr]
            base-url: https://playbook.example.com/
            audiences: [public, partner, internal]
            dimensions:
              values: locked
              crisis: locked
              secret: { level: locked, audience: internal, name: Canary-dimension }   # canary-settings-comment
            -- data/contacts.yaml --
            # canary-data-comment
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            chair: { name: Canary-chair, role: canary-role, email: canary-chair@example.com, audience: internal }
            -- data/terms.yaml --
            canary-term: { en: { preferred: [canary-word] }, audience: internal }
            -- sections/en/plans.md --
            ---
            # canary-front-matter-comment
            title: Canary-title
            dimension: secret
            summary: Canary-summary
            owner: chair
            aliases: [canary-alias]
            ---
            Canary-body with ![canary-alt](../../assets/canary-image.svg) and <playbook:contacts.chair.name>.

            ## Canary-heading {#canary-anchor}

            <!-- canary-markdown-comment -->
            [canary-link](https://canary-host.example.com "canary-link-title") `canary-code`

            ```canary-fence
            canary-block
            ```
            -- sections/fr/plans.md --
            ---
            title: Canary-titre
            ---
            Canary-corps

            ## Canary-titre {#canary-anchor}

            Canary-texte
            -- sections/en/canary-id.md --
            ---
            title: Canary-partner
            dimension: values
            audience: partner
            ---
            Canary-partner-body
            -- sections/en/voice.md --
            ---
            title: Voice
            dimension: values
            ---
            Open to all.

            ## One voice {#one-voice}

            Calm.

            ## Canary-block-heading {#canary-block audience=internal}

            Canary-block-body

            [^canary-note]: Canary-footnote
            -- zones/emea.yaml --
            zone: emea
            name: Europe
            -- countries/FR.yaml --
            country: FR
            zone: emea
            locales: [fr]
            contacts:
              chair: { phone: "+33 1 5555 0177" }
            blocks:
              plans#canary-anchor:
                append: Canary-annexe
              voice#canary-block:
                append: Canary-annexe-bloc
            -- countries/FR/fr/canary-local.md --
            ---
            title: Canary-local
            dimension: secret
            ---
            Canary-local-body
            -- decisions/0001-canary-decision.md --
            ---
            title: Canary-decision
            status: accepted
            deciders: [Canary-decider]
            ---
            Canary-context
            -- workshops/2026-05-12-canary-workshop.md --
            ---
            title: Canary-workshop
            place: Canary-town
            participants: [Canary-person]
            ---
            Canary-minutes
            """)
            .with(
                    "assets/canary-image.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>canary-pixels</title></svg>"
                            .getBytes(StandardCharsets.UTF_8));

    private Canaries() {}
}
