package dev.diapason.playbook.mojo;

import dev.diapason.playbook.PlaybookServe;
import dev.diapason.playbook.PreviewListener;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.logging.Log;

/** Tells on the console what a preview does: each problem when it appears, and not again while it stays. */
final class ServeTeller implements PreviewListener {

    private final Log log;
    private final ConsolePrinter printer;
    private Set<String> known = Set.of();
    private boolean isAsked;
    private String address = "";

    ServeTeller(Log log, boolean isTerminal) {
        this.log = log;
        this.printer = new ConsolePrinter(isTerminal);
    }

    /** Says where the site is, below what is wrong with it, and opens it if that is wanted. */
    synchronized void open(PlaybookServe serve, int wanted, boolean isOpened) {
        if (wanted != 0 && serve.port() != wanted) {
            log.info("Port " + wanted + " is taken by another program, so this preview has port " + serve.port() + ".");
        }
        address = serve.address();
        if (isAsked) {
            tellAddress();
        }
        if (isOpened) {
            browse(serve.address());
        }
    }

    private void tellAddress() {
        log.info("The site is at " + address + " and follows every save. Ctrl-C ends it.");
    }

    private void browse(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return;
            }
        } catch (IOException | UnsupportedOperationException e) {
            log.debug(e);
        }
        log.info("There is no browser that this program could open; open the address yourself.");
    }

    @Override
    public void told(String sentence) {
        log.info(sentence);
    }

    @Override
    public void failed(String sentence, Exception cause) {
        log.error(sentence);
        log.debug(cause);
    }

    @Override
    public synchronized void problems(List<Finding> findings) {
        Set<String> now = new TreeSet<>();
        for (Finding finding : findings) {
            String text = printer.print(finding) + System.lineSeparator();
            if (!finding.isFrozen() && now.add(text) && !known.contains(text)) {
                if (finding.isError()) {
                    log.error(text);
                } else {
                    log.warn(text);
                }
            }
        }
        known = now;
        log.info(ConsolePrinter.summary(findings));
        if (!isAsked && !address.isEmpty()) {
            tellAddress();
        }
        isAsked = true;
    }
}
