package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Components of the site template, each run once for all places that look alike. Safe for several threads. */
final class Components {

    private final Templates templates;
    private final Map<Look, Skeleton> known = new ConcurrentHashMap<>();

    Components(Templates templates) {
        this.templates = templates;
    }

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
