package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The languages in which an edition looks for a text (content model, section 8).
 *
 * @param tags in order
 * @param own those that count as the reader's own language: nothing in them is borrowed
 */
record LanguageChain(List<LanguageTag> tags, Set<LanguageTag> own) {

    /** The locale, its truncations, configured fallbacks, the scope's other locales in order, the source language. */
    static LanguageChain of(LanguageTag locale, List<LanguageTag> locales, Settings settings) {
        Set<LanguageTag> own = own(locale, settings);
        Set<LanguageTag> chain = new LinkedHashSet<>(own);
        locales.forEach(other -> chain.addAll(other.truncations()));
        chain.add(settings.sourceLanguage());
        return new LanguageChain(List.copyOf(chain), own);
    }

    private static Set<LanguageTag> own(LanguageTag locale, Settings settings) {
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
