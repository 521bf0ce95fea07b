package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BuildRequest;
import dev.diapason.playbook.PlaybookServe;
import dev.diapason.playbook.PreviewRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site of a playbook in a browser on this machine while it is being written: every version, country, language and
 * audience. After each save the open page changes where it stands, and mistakes appear over it. Ctrl-C ends it. Nothing is
 * written, and nobody else can reach it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends Goal<PreviewRequest> {

    /** The port of the address in the browser. If it is taken, the next one that is free; 0 is any that is free. */
    @Parameter(property = "playbook.port", defaultValue = "4000")
    private int port;

    /** Whether the site is opened in the browser at once. */
    @Parameter(property = "playbook.open", defaultValue = "false")
    private boolean open;

    /**
     * Whether to look at the files again and again. Needed only where the system does not tell of changes: on some network
     * drives, and in containers.
     */
    @Parameter(property = "playbook.poll", defaultValue = "false")
    private boolean poll;

    /**
     * The day against which review dates and waivers are judged, such as 2027-06-30; the day of the commit that is checked
     * out if nothing is said. The clock of the machine is never asked.
     */
    @Parameter(property = "playbook.date")
    private @Nullable String date;

    /** The earlier versions to show besides the working tree, such as {@code 2.3.0,2.2.0}; all if nothing is said. */
    @Parameter(property = "playbook.versions")
    private @Nullable List<String> versions;

    @Override
    PreviewRequest request(Wishes wishes) {
        BuildRequest build = new BuildRequest(
                source().normalize(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                wishes.day(date),
                Wishes.words(versions),
                Optional.empty(),
                new ProcessMeter(),
                "preview");
        return new PreviewRequest(build, wishes.port(port), poll);
    }

    @Override
    void run(PreviewRequest request) throws IOException {
        ServeTeller teller = new ServeTeller(getLog(), isTerminal());
        try (PlaybookServe serve = PlaybookServe.start(request, teller)) {
            Thread end = new Thread(serve::close, "playbook-end");
            Runtime.getRuntime().addShutdownHook(end); // Ctrl-C
            teller.open(serve, port, open);
            serve.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
