package dev.diapason.playbook.problem;

/** Tells findings in one form that a program reads. The console, which people read, is told besides, whatever is asked for. */
public interface FindingPrinter {

    /** Where a text goes. */
    enum Place {
        /** Lines on standard output, for the machine that runs the build. */
        OUTPUT,
        /** Behind what already stands in the file that the machine names for a summary. */
        SUMMARY,
        /** A file of its own in the folder of reports. */
        FILE
    }

    /** The word in {@code playbook.format}; several printers may share it. */
    String id();

    Place place();

    /** The name of the file; empty when the text goes elsewhere. */
    default String file() {
        return "";
    }

    /** What stands on standard output before the console is told; empty when nothing does. */
    default String before(Findings findings) {
        return "";
    }

    /** The whole text, every line ended by {@code \n}; the same findings give the same text. */
    String print(Findings findings);
}
