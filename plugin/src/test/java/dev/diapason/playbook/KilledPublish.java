package dev.diapason.playbook;

import java.nio.file.Path;

/** A process that publishes two sites in turn, for ever: a publisher to be killed. */
final class KilledPublish {

    private static final int PAGES = 30;

    private KilledPublish() {}

    /** Takes the folders of a press, and prints a word when the first site is on the branch. */
    public static void main(String[] args) throws Exception {
        Press press = new Press(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        for (int round = 0; ; round++) {
            press.build(site(round % 2)).publish();
            if (round == 0) {
                System.out.println("ready");
                System.out.flush();
            }
        }
    }

    /** One of two sites; half of the pages are the same. */
    static String[] site(int generation) {
        String[] files = new String[PAGES * 2];
        for (int i = 0; i < PAGES; i++) {
            files[2 * i] = "latest/p" + i + ".html";
            files[2 * i + 1] = i % 2 == 0 ? "same " + i : ("generation " + generation + " ").repeat(1000 + i);
        }
        return files;
    }
}
