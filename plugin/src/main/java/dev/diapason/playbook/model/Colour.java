package dev.diapason.playbook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space, its channels from 0 to 255. Its sums are the same on every machine ({@link StrictMath}).
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern LONG = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

    /** How a colour is written, as a regular expression. */
    public static final String FORM = LONG.pattern() + "|" + SHORT.pattern();

    public Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("not a colour: " + red + " " + green + " " + blue);
        }
    }

    /** Reads {@code #rrggbb} or {@code #rgb}; empty when the word is neither. */
    public static Optional<Colour> parse(String word) {
        Matcher parts = LONG.matcher(word);
        int factor = 1;
        if (!parts.matches()) {
            parts = SHORT.matcher(word);
            factor = 17;
        }
        return parts.matches()
                ? Optional.of(new Colour(
                        Integer.parseInt(parts.group(1), 16) * factor,
                        Integer.parseInt(parts.group(2), 16) * factor,
                        Integer.parseInt(parts.group(3), 16) * factor))
                : Optional.empty();
    }

    /** The contrast to another colour, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** WCAG 2.2, definition of relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The lightness that people see, from 0 for black to 1 for white (OKLab, Ottosson 2020). */
    public double lightness() {
        return oklab()[0];
    }

    /**
     * The same hue, lighter or darker. It keeps its strength as far as screens can show it.
     *
     * @param lightness from 0 to 1, as {@link #lightness()} tells it
     */
    public Colour withLightness(double lightness) {
        double[] lab = oklab();
        for (int strength = 100; strength > 0; strength--) {
            double[] rgb = rgb(lightness, lab[1] * strength / 100, lab[2] * strength / 100);
            if (isShown(rgb[0]) && isShown(rgb[1]) && isShown(rgb[2])) {
                return new Colour(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
            }
        }
        double[] grey = rgb(lightness, 0, 0);
        return new Colour(channel(grey[0]), channel(grey[1]), channel(grey[2]));
    }

    private double[] oklab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    /** Linear red, green and blue, which may lie outside 0 to 1. */
    private static double[] rgb(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static boolean isShown(double linear) {
        return linear > -0.0005 && linear < 1.0005;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.max(0, Math.min(255, Math.round(value * 255)));
    }

    /** As style sheets write it: {@code #0a4f5c}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
