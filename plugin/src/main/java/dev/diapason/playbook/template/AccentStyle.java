package dev.diapason.playbook.template;

import dev.diapason.playbook.model.Colour;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.model.Theme.Accent;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The style of a playbook's own accent. Links are text, so an accent has a contrast of at least 7:1 to every ground (WCAG 2.2,
 * success criterion 1.4.6); one that has less is reported, with the nearest that has it.
 */
final class AccentStyle {

    private static final double NEEDED = 7;
    private static final int STEPS = 200;

    private final Grounds grounds;
    private final Problems problems;

    AccentStyle(Grounds grounds, Problems problems) {
        this.grounds = grounds;
        this.problems = problems;
    }

    /** The rules, in the layer of tokens; empty when the theme has no accent, or one that cannot be read. */
    String css(Theme theme) {
        Optional<Accent> accent = theme.accent();
        Optional<Accent> dark = theme.darkAccent();
        accent.ifPresent(each -> check(each, grounds.light(), "light"));
        dark.ifPresent(each -> check(each, grounds.dark(), "dark"));
        // What was refused is not used, even where the problem is lowered to a warning.
        Optional<Colour> light =
                accent.flatMap(each -> nearest(each.colour(), grounds.light().values()));
        Optional<Colour> shade = dark.or(() -> accent)
                .flatMap(each -> nearest(each.colour(), grounds.dark().values()));
        if (light.isEmpty() || shade.isEmpty()) {
            return "";
        }
        return String.format(Locale.ROOT, """
                @layer tokens {
                  :root {
                    --dp-accent: light-dark(%s, %s);
                    --dp-on-accent: light-dark(%s, %s);
                  }
                }
                """, light.get(), shade.get(), on(light.get()), on(shade.get()));
    }

    /** The colour of text on an accent. */
    private static Colour on(Colour accent) {
        return accent.contrast(Colour.WHITE) >= NEEDED
                ? Colour.WHITE
                : nearest(accent, List.of(accent)).orElse(Colour.BLACK);
    }

    private void check(Accent accent, SortedMap<String, Colour> all, String scheme) {
        Optional<Map.Entry<String, Colour>> worst = all.entrySet().stream()
                .min((a, b) -> Double.compare(
                        accent.colour().contrast(a.getValue()), accent.colour().contrast(b.getValue())));
        double ratio =
                worst.map(each -> accent.colour().contrast(each.getValue())).orElse(NEEDED);
        if (ratio >= NEEDED) {
            return;
        }
        String ground = worst.map(each -> each.getKey() + ", which is " + each.getValue())
                .orElse("");
        Problem problem = Problem.of(
                        ProblemId.BAD_VALUE,
                        accent.at(),
                        "\"" + accent.colour() + "\" has a contrast of " + shown(ratio) + ":1, and text needs 7:1")
                .note("measured in the " + scheme + " scheme against " + ground);
        problems.report(nearest(accent.colour(), all.values())
                .map(near -> problem.label("write \"" + near + "\"")
                        .help("write " + accent.key() + ": \"" + near + "\" in "
                                + accent.at().path() + ": the same hue, and everybody can read it"))
                .orElseGet(() -> problem.help("choose another colour for " + accent.key() + " in "
                        + accent.at().path() + ", or other grounds in template/style/tokens.css")));
    }

    /** Rounded down, so that what is too little never looks like enough. */
    private static String shown(double ratio) {
        return String.format(Locale.ROOT, "%.2f", StrictMath.floor(ratio * 100) / 100);
    }

    /** The colour of the same hue that has enough contrast to all others and whose lightness differs least. */
    private static Optional<Colour> nearest(Colour colour, Collection<Colour> others) {
        double lightness = colour.lightness();
        for (int step = 0; step <= STEPS; step++) {
            double change = (double) step / STEPS;
            List<Colour> candidates = new ArrayList<>();
            for (double target : new double[] {lightness - change, lightness + change}) {
                if (target >= 0 && target <= 1) {
                    candidates.add(step == 0 ? colour : colour.withLightness(target));
                }
            }
            for (Colour candidate : candidates) {
                if (others.stream().allMatch(other -> candidate.contrast(other) >= NEEDED)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}
