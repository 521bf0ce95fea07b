package dev.diapason.playbook.tell;

import java.util.List;
import java.util.Locale;

/** Words numbers and lists in English. */
final class Counted {

    private Counted() {}

    /** {@code 1 page}, {@code 2 pages}, {@code 1,200 pages}, {@code 3 countries}. */
    static String of(long count, String noun) {
        return number(count) + " " + noun(count, noun);
    }

    static String noun(long count, String noun) {
        if (count == 1) {
            return noun;
        }
        if (noun.endsWith("ss")) {
            return noun + "es";
        }
        return noun.endsWith("ry") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code a, b and c}; of more than some, {@code a, b and 7 more}. */
    static String list(List<String> items, int most) {
        if (items.size() <= 1) {
            return String.join("", items);
        }
        int named = items.size() <= most + 1 ? items.size() - 1 : most;
        String rest = items.size() - named == 1 ? items.get(named) : (items.size() - named) + " more";
        return String.join(", ", items.subList(0, named)) + " and " + rest;
    }
}
