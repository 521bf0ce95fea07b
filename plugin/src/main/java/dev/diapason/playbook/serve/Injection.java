package dev.diapason.playbook.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the preview changes in a page: it adds its script, and takes away the offer to keep copies on the device, which would
 * soon be stale. All else is as it is in the built site.
 */
final class Injection {

    private static final byte[] END = "</body>".getBytes(StandardCharsets.US_ASCII);

    /** At the first element, where the site's own script looks for it. */
    private static final Pattern OFFLINE =
            Pattern.compile("^(<!DOCTYPE html>\\s*<html\\b[^>]*?) data-offline=\"[^\"]*\"");

    /** Where the first element surely ends. */
    private static final int HEAD = 8192;

    private Injection() {}

    /**
     * The page as it is sent.
     *
     * @param state which state of the site it shows
     */
    static byte[] into(byte[] page, String state) {
        int last = lastIndexOf(page, END);
        int end = last < 0 ? page.length : last; // a template that failed may have left nothing; it will be mended
        // Latin-1 has one character for each byte, so what is not looked at stays as it is.
        String start = new String(page, 0, Math.min(HEAD, end), StandardCharsets.ISO_8859_1);
        Matcher offline = OFFLINE.matcher(start);
        int from = 0;
        byte[] head = {};
        if (offline.find()) {
            head = offline.group(1).getBytes(StandardCharsets.ISO_8859_1);
            from = offline.end();
        }
        byte[] script = ("<script src=\"/" + Answers.OWN + "preview.js\" data-state=\"" + state + "\"></script>\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] made = Arrays.copyOf(head, head.length + page.length - from + script.length);
        System.arraycopy(page, from, made, head.length, end - from);
        int at = head.length + end - from;
        System.arraycopy(script, 0, made, at, script.length);
        System.arraycopy(page, end, made, at + script.length, page.length - end);
        return made;
    }

    private static int lastIndexOf(byte[] bytes, byte[] part) {
        for (int at = bytes.length - part.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}
