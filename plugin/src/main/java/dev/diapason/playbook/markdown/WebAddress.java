package dev.diapason.playbook.markdown;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Vets addresses that lead out of the playbook, and writes them as URLs (RFC 3986). */
final class WebAddress {

    static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");

    private static final String UNRESERVED = "-._~:/?#@!$&()*+,;=[]%";

    private WebAddress() {}

    /**
     * Vets an address without invisible characters.
     *
     * @param scheme one of {@link #SCHEMES}
     */
    static Address of(String address, String scheme) {
        String rest = address.substring(scheme.length() + 1);
        if (scheme.equals("mailto")) {
            return mailbox(address, rest);
        }
        if (scheme.equals("tel")) {
            return telephone(address, rest);
        }
        if (!rest.startsWith("//")) {
            return refused(address, "lacks \"//\"", "begin with " + scheme + "://");
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String site = rest.substring(2, end);
        if (site.indexOf('@') >= 0) {
            return refused(address, "hides its site behind \"@\"", "write only what stands behind the @");
        }
        String ascii = ascii(site);
        return ascii.isEmpty()
                ? refused(address, "names no site", "write it like https://www.example.com/")
                : new Address.Outside(encode(scheme + "://" + ascii + rest.substring(end)), true);
    }

    private static Address mailbox(String address, String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        if (rest.isEmpty() || lower.contains("%0a") || lower.contains("%0d")) {
            return refused(address, "is no mailbox", "write it like mailto:press@example.com");
        }
        return new Address.Outside(encode("mailto:" + rest), false);
    }

    private static Address telephone(String address, String rest) {
        boolean hasDigit = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            hasDigit |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && "+-.()*#;=, /".indexOf(c) < 0) {
                hasDigit = false;
                break;
            }
        }
        return hasDigit
                ? new Address.Outside(encode("tel:" + rest.replace(" ", "").replace("/", "")), false)
                : refused(address, "is no telephone number", "write it like tel:+41225550100");
    }

    private static Address refused(String address, String why, String label) {
        return new Address.Refused("the address " + Words.quoted(address) + " " + why, label);
    }

    /** The site's name and port in ASCII; nothing when it is none. */
    private static String ascii(String site) {
        boolean isPlain = true;
        for (int i = 0; i < site.length(); i++) {
            char c = site.charAt(i);
            boolean isLetter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (!isLetter && Character.getType(c) != Character.NON_SPACING_MARK && "-._:[]".indexOf(c) < 0) {
                return "";
            }
            isPlain &= c < 0x80;
        }
        if (isPlain) {
            return site.startsWith(":") || site.startsWith(".") ? "" : site;
        }
        try {
            return IDN.toASCII(site);
        } catch (IllegalArgumentException notAName) {
            return "";
        }
    }

    /** Percent-encodes what may not stand in a URL, and keeps what is encoded already. */
    private static String encode(String address) {
        StringBuilder url = null;
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean isKept = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (!isKept && url == null) {
                url = new StringBuilder(bytes.length + 16).append(new String(bytes, 0, i, StandardCharsets.US_ASCII));
            }
            if (url != null && isKept) {
                url.append(c);
            } else if (url != null) {
                url.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return url == null ? address : url.toString();
    }

    private static char hex(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
    }
}
