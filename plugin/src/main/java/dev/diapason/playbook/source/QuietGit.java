package dev.diapason.playbook.source;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Makes JGit blind to the machine: it sees no Git settings of the user or the system, so they cannot change a site; it
 * starts no other program, and writes nothing, neither into the user's folders nor into the repository nor into the
 * log: what is wrong is reported in our own words.
 */
public final class QuietGit extends SystemReader.Delegate {

    /** What Maven's logging asks when a logger is made; a damaged pack would fill the log with stack traces. */
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.log.org.eclipse.jgit";

    private QuietGit(SystemReader original) {
        super(original);
    }

    /** Must be called before the first use of JGit; later calls do nothing. */
    public static synchronized void install() {
        if (System.getProperty(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "off");
        }
        if (!(SystemReader.getInstance() instanceof QuietGit)) {
            SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
            FS.FileStoreAttributes.setBackground(true);
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /** Settings that are always empty and never kept. */
    private static final class NoConfig extends FileBasedConfig {

        private NoConfig(Config parent, FS fs) {
            super(parent, new File("none"), fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // There is nowhere to save.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /**
         * Answers how finely the file system tells time. JGit would otherwise measure it for seconds, with probe
         * files in the repository; two seconds is the coarsest of all file systems (FAT), and care costs nothing.
         */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long fallback, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(2, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, fallback, unit);
        }
    }
}
