package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A process that changes a playbook to and fro, and builds it each time, for ever: builds to be killed. */
final class KilledRebuild {

    private static final String COUNTRY = "countries/NO.yaml";

    private KilledRebuild() {}

    /** Takes a folder, and prints a word when the first site is there. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        for (int round = 0; ; round++) {
            Path playbook = folder.resolve("playbook");
            Files.write(playbook.resolve(COUNTRY), country(SmallPlaybook.files(), round));
            SiteRun.of(playbook).run(Optional.of(folder.resolve("target/site")));
            if (round == 0) {
                System.out.println("ready");
                System.out.flush();
            }
        }
    }

    /** The file of the country, which says another word in each round. */
    static byte[] country(Map<String, byte[]> files, int round) {
        String text = new String(files.get(COUNTRY), StandardCharsets.UTF_8);
        return text.replace("In Norway, ask", "In round " + round % 3 + ", ask").getBytes(StandardCharsets.UTF_8);
    }
}
