package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.template.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What every output of one build is given: the site, its looks, and its editions, each prepared once for all outputs. Safe for
 * several threads.
 */
public final class OutputContext {

    private final List<Output> outputs;
    private final Site site;
    private final Templates templates;
    private final Progress progress;
    private final Map<Output, List<Job>> jobs = new ConcurrentHashMap<>();
    private final Map<String, Images> images = new ConcurrentHashMap<>();
    private final Map<String, EditionContext> editions = new ConcurrentHashMap<>();
    private final Horizon horizon;
    private final InputDigests inputs;

    /**
     * The beginning of a build.
     *
     * @param register all outputs there are
     * @param site what is published
     * @param templates what it looks like
     * @param progress told of each finished edition
     */
    public OutputContext(List<Output> register, Site site, Templates templates, Progress progress) {
        this.outputs = register.stream()
                .filter(output -> site.settings().makes(output.id()))
                .toList();
        this.site = Objects.requireNonNull(site, "site");
        this.templates = Objects.requireNonNull(templates, "templates");
        this.progress = Objects.requireNonNull(progress, "progress");
        this.horizon = new Horizon(site);
        this.inputs = new InputDigests(horizon, templates.digest());
    }

    /** Hears how far long work has come; called from several threads. */
    @FunctionalInterface
    public interface Progress {
        /**
         * An edition is done.
         *
         * @param pages how many pages it has
         */
        void edition(int pages);
    }

    /** Those that the settings ask for, in the order of the register. */
    public List<Output> outputs() {
        return outputs;
    }

    /** What there is to do for an output: the same jobs whenever it is asked for, so that what they share is prepared once. */
    public List<Job> jobs(Output output) {
        return jobs.computeIfAbsent(output, each -> each.jobs(this));
    }

    /** What is published: all versions, whole. */
    public Site site() {
        return site;
    }

    /** What the site looks like. */
    public Templates templates() {
        return templates;
    }

    /** Who wants to hear of each finished edition. */
    public Progress progress() {
        return progress;
    }

    /** A version in outlines: all that may be known of its editions where something is made that serves several. */
    public SiteVersion outline(SiteVersion version) {
        return horizon.near(version);
    }

    private Images images(SiteVersion version) {
        return images.computeIfAbsent(
                version.number().toString(),
                number -> new Images(version.playbook().assets()));
    }

    /** One edition, the same for all that asks. */
    public EditionContext edition(SiteVersion version, SiteEdition edition) {
        return editions.computeIfAbsent(
                version.number() + " " + edition.key(),
                key -> new EditionContext(horizon.of(version, edition), templates, images(version), outputs));
    }

    /** What is done for one edition. It looks at nothing but what it is given: what it makes may serve later builds. */
    @FunctionalInterface
    public interface EditionWork {
        /**
         * Makes the files of one edition.
         *
         * @throws IOException when the sink cannot take a file
         */
        void write(EditionContext edition, OutputSink sink) throws IOException;
    }

    /**
     * One job for each edition of a version.
     *
     * @param output whose jobs they are; it may ask once for each version
     */
    public List<Job> forEditions(Output output, SiteVersion version, EditionWork work) {
        List<Job> jobs = new ArrayList<>();
        for (SiteEdition edition : version.editions()) {
            String name = output.id() + " " + version.number() + " " + edition.key();
            jobs.add(new EditionJob(() -> new Job.Inputs(name, inputs.of(version, edition, images(version))), sink -> {
                if (sink.wants(version, edition.key().path())) {
                    work.write(edition(version, edition), sink);
                }
            }));
        }
        return jobs;
    }

    /** A job that can tell what it is made of. */
    private record EditionJob(Supplier<Inputs> told, Job work) implements Job {
        @Override
        public Optional<Inputs> inputs() {
            return Optional.of(told.get());
        }

        @Override
        public void write(OutputSink sink) throws IOException {
            work.write(sink);
        }
    }
}
