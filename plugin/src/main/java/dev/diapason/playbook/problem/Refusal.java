package dev.diapason.playbook.problem;

import java.io.IOException;

/**
 * Says why something outside a playbook, such as a disk or a host, was not done; what was there is as it was. Unlike a {@link
 * Problem} it has no place in a file. The message is for an editor: one sentence, then a note and a help line.
 */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Words a refusal.
     *
     * @param sentence what was not done, or what is wrong, in one plain sentence
     * @param note what was found
     * @param help what to do next
     */
    public Refusal(String sentence, String note, String help) {
        super(sentence + "\n   = note: " + note + "\n   = help: " + help);
    }
}
