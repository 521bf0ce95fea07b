package dev.diapason.playbook.publish;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule for the paths of a site: names that every file system, web server and archive can hold. Unlike section ids
 * they may have capital letters, because the addresses of editions have them ({@code pt-BR}).
 */
final class OutputName {

    private static final int LONGEST_PART = 100;
    private static final int LONGEST_PATH = 200;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?");

    /** Windows opens a device instead of a file of one of these names, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    /** Names that static hosts look for; the last is for Netlify and Cloudflare Pages, which do not publish it. */
    private static final Set<String> FOR_HOSTS = Set.of(".nojekyll", ".well-known", "_headers");

    private OutputName() {}

    /** Whether a path, relative and with {@code /}, may be published. */
    static boolean isAllowed(String path) {
        if (path.length() > LONGEST_PATH) {
            return false;
        }
        int start = 0;
        while (true) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (!isAllowedPart(path.substring(start, end))) {
                return false;
            }
            if (slash < 0) {
                return true;
            }
            start = slash + 1;
        }
    }

    private static boolean isAllowedPart(String part) {
        return FOR_HOSTS.contains(part)
                || part.length() <= LONGEST_PART
                        && PART.matcher(part).matches()
                        && !DEVICE.matcher(folded(part)).matches();
    }

    /** The form in which two names are one on a disk that ignores case. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
