package dev.diapason.playbook.output;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.template.Skeleton;
import dev.diapason.playbook.template.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Components of the site template, each run once for all places that look alike. Safe for several threads. */
final class Components {

    private final Templates templates;
    private final Map<Look, Skeleton> known = new ConcurrentHashMap<>();

    Components(Templates templates) {
        this.templates = templates;
    }

    /**
     * The skeleton of one look.
     *
     * @param name the component
     * @param language the language of its words
     * @param view how it looks: equal views share a run
     * @param holes its holes, in the order in which they will be filled
     */
    Skeleton of(String name, LanguageTag language, Object view, String... holes) {
        Look look = new Look(name, language, view);
        Skeleton skeleton = known.get(look);
        if (skeleton == null) {
            skeleton = templates.skeleton(name, language, view).ordered(holes);
            known.put(look, skeleton);
        }
        return skeleton;
    }

    private record Look(String name, LanguageTag language, Object view) {}
}
