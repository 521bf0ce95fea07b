package dev.diapason.playbook.publish;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** A process that publishes two sites in turn, for ever, or holds the folder for ever: a build to be killed. */
final class KilledBuild {

    private static final int PAGES = 20;

    private KilledBuild() {}

    /** Takes the folder of the site and perhaps "hold", and prints a word when the first site or the lock is there. */
    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[0]);
        if (args[1].equals("hold")) {
            SitePublisher.open(site);
            say();
            new CountDownLatch(1).await();
        }
        Sites.publish(site, site(0));
        say();
        for (int round = 1; ; round++) {
            Sites.publish(site, site(round % 2));
        }
    }

    private static void say() {
        System.out.println("ready");
        System.out.flush();
    }

    /** One of two sites: a frozen version, half of the pages the same, the rest different, one page only here. */
    static Map<String, String> site(int generation) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            files.put("1.0.0/global/en/s" + i + "/index.html", "frozen");
            files.put("latest/global/en/s" + i + "/index.html", i % 2 == 0 ? "same" : "generation " + generation);
        }
        files.put("latest/only" + generation + "/index.html", "");
        return files;
    }
}
