package dev.diapason.playbook.output;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.template.Brand;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a device needs to know to take the site for an application (W3C, Web Application Manifest). */
final class WebManifest {

    private static final String TOKENS = "@layer tokens{";

    private WebManifest() {}

    /**
     * The manifest; addresses in it are relative to itself.
     *
     * @param title the playbook's title
     * @param style the site's style sheet: the device shows the colours of its light theme
     * @param brand the icon
     */
    static byte[] of(String title, LanguageTag language, String style, Brand brand) {
        String json = "{\n  \"name\": " + quoted(title)
                + ",\n  \"lang\": " + quoted(language.value())
                + ",\n  \"dir\": " + quoted(LocaleNames.of(language).direction())
                + ",\n  \"start_url\": \"./\",\n  \"scope\": \"./\",\n  \"display\": \"minimal-ui\""
                + colour("background_color", "paper", style)
                + colour("theme_color", "accent", style)
                + ",\n  \"icons\": [{ \"src\": " + quoted(brand.icon()) + ", \"sizes\": \"any\", \"type\": "
                + quoted(brand.iconType()) + " }]\n}\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String colour(String key, String token, String style) {
        Matcher colour =
                Pattern.compile("--dp-" + token + ":[^;#]*(#[0-9a-fA-F]{3,8})").matcher(style);
        // What stands before the layer of the tokens is for paper; what the group sets stands at its end.
        return colour.find(Math.max(0, style.lastIndexOf(TOKENS))) || colour.find(Math.max(0, style.indexOf(TOKENS)))
                ? ",\n  \"" + key + "\": " + quoted(colour.group(1))
                : "";
    }

    /** A string of RFC 8259. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
