package dev.diapason.playbook.publish;

import java.io.IOException;

/**
 * Says why a site could not be published; the site that was there is untouched. The message is for an editor: one
 * sentence, then a note and a help line as under any other problem.
 */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    PublishException(String sentence, String note, String help) {
        super(text(sentence, note, help));
    }

    PublishException(String sentence, String note, String help, IOException cause) {
        super(text(sentence, note, help), cause);
    }

    private static String text(String sentence, String note, String help) {
        return sentence + "\n   = note: " + note + "\n   = help: " + help;
    }
}
