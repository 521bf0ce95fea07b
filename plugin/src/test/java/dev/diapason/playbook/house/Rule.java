package dev.diapason.playbook.house;

import java.util.List;
import java.util.function.Function;

/**
 * One rule of the house, with the proof that it can fail.
 *
 * @param claim what is always so
 * @param offences what is not so, one line each
 * @param offender files that break the rule, each behind a line such as {@code -- check/Nosy.java --}
 */
record Rule(String claim, Function<House, List<String>> offences, String offender) {

    @Override
    public String toString() {
        return claim;
    }
}
