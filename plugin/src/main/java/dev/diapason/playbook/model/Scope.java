package dev.diapason.playbook.model;

import java.util.Locale;
import java.util.Objects;

/** Who decides: the group, a zone or a country. */
public sealed interface Scope {

    /** The group as a whole. */
    static Scope global() {
        return new Global();
    }

    /** The id as authors write it: {@code global}, {@code emea}, {@code BR}. */
    String id();

    /** The path part in addresses: {@code global}, {@code emea}, {@code br}. */
    default String slug() {
        return id().toLowerCase(Locale.ROOT);
    }

    /** The whole group. */
    record Global() implements Scope {
        @Override
        public String id() {
            return "global";
        }
    }

    /**
     * A group of countries.
     *
     * @param id three letters or more, lower case
     */
    record OfZone(String id) implements Scope {
        public OfZone {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * One country.
     *
     * @param id ISO 3166-1 alpha-2, upper case
     */
    record OfCountry(String id) implements Scope {
        public OfCountry {
            Objects.requireNonNull(id, "id");
        }
    }
}
