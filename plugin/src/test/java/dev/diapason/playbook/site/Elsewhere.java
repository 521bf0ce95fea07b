package dev.diapason.playbook.site;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** The same machine in another country: other default language, other time zone. */
final class Elsewhere {

    private Elsewhere() {}

    /** Works with other defaults, and sets them back whatever happens. */
    static <T> T in(String language, String timeZone, Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
