package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The languages in which an edition looks for a text, in order (content model, section 8). */
final class LanguageChain {

    private LanguageChain() {}

    /** The locale, its truncations, configured fallbacks, the scope's other locales in order, the source language. */
    static List<LanguageTag> of(LanguageTag locale, List<LanguageTag> locales, Settings settings) {
        Set<LanguageTag> chain = new LinkedHashSet<>(own(locale, settings));
        locales.forEach(other -> chain.addAll(other.truncations()));
        chain.add(settings.sourceLanguage());
        return new ArrayList<>(chain);
    }

    /** The part of the chain that counts as the reader's own language: nothing in it is borrowed. */
    static Set<LanguageTag> own(LanguageTag locale, Settings settings) {
        Set<LanguageTag> own = new LinkedHashSet<>(locale.truncations());
        List<LanguageTag> ahead = new ArrayList<>(own);
        for (int i = 0; i < ahead.size(); i++) {
            LanguageTag fallback = settings.fallbacks().get(ahead.get(i));
            if (fallback != null) {
                fallback.truncations().stream().filter(own::add).forEach(ahead::add);
            }
        }
        return own;
    }
}
