package dev.diapason.playbook.output;

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

/** What every output of one build is given, and what the outputs share: each text and each view is prepared once. */
public final class OutputContext {

    private final Site site;
    private final Templates templates;
    private final Progress progress;
    private final Components components;
    private final ProseCache prose;
    private final Map<String, VersionCaches> versions = new ConcurrentHashMap<>();
    private final Map<String, EditionContext> editions = new ConcurrentHashMap<>();
    private final Horizon horizon;
    private final InputDigests inputs;

    /**
     * The beginning of a build.
     *
     * @param site what is published
     * @param templates what it looks like
     * @param progress told of each finished edition
     */
    public OutputContext(Site site, Templates templates, Progress progress) {
        this(site, templates, progress, new Components(templates));
    }

    private OutputContext(Site site, Templates templates, Progress progress, Components components) {
        this.site = Objects.requireNonNull(site, "site");
        this.templates = Objects.requireNonNull(templates, "templates");
        this.progress = Objects.requireNonNull(progress, "progress");
        this.components = components;
        this.prose = new ProseCache(templates);
        this.horizon = new Horizon(site);
        this.inputs = new InputDigests(horizon, templates.digest());
    }

    /** Another state of the site, or the site of other readers, with the same looks: what these have cost is not paid twice. */
    public OutputContext with(Site other) {
        return new OutputContext(other, templates, progress, components);
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

    Site site() {
        return site;
    }

    Templates templates() {
        return templates;
    }

    Progress progress() {
        return progress;
    }

    /** What the pages of one version share. */
    VersionCaches caches(SiteVersion version) {
        return versions.computeIfAbsent(
                version.number().toString(),
                number -> new VersionCaches(
                        components,
                        prose,
                        new HeadLinks(site, horizon.near(version)),
                        new Images(version.playbook().assets())));
    }

    /** One edition, the same for all that asks. */
    EditionContext edition(SiteVersion version, SiteEdition edition) {
        return editions.computeIfAbsent(
                version.number() + " " + edition.key(),
                key -> new EditionContext(horizon.of(version, edition), templates));
    }

    /** What is done for one edition. It looks at nothing but what it is given: what it makes may serve later builds. */
    @FunctionalInterface
    interface EditionWork {
        void write(EditionContext edition, VersionCaches caches, OutputSink sink) throws IOException;
    }

    /**
     * One job for each edition of a version.
     *
     * @param output whose jobs they are; it may ask once for each version
     */
    List<Job> forEditions(Output output, SiteVersion version, EditionWork work) {
        List<Job> jobs = new ArrayList<>();
        for (SiteEdition edition : version.editions()) {
            String name = output.id() + " " + version.number() + " " + edition.key();
            jobs.add(new EditionJob(() -> new Job.Inputs(name, inputs.of(version, edition, caches(version))), sink -> {
                if (EditionContext.isWanted(version, edition.key().path(), sink)) {
                    work.write(edition(version, edition), caches(version), sink);
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
