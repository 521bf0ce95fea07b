package dev.diapason.playbook;

import dev.diapason.playbook.check.Checked;
import dev.diapason.playbook.check.Checks;
import dev.diapason.playbook.check.VersionCheck;
import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.plan.SitePlanner;
import dev.diapason.playbook.plan.VersionEditions;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.resolve.EditionResolver;
import dev.diapason.playbook.source.Release;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.template.Looks;
import dev.diapason.playbook.template.Templates;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes a playbook through all rooms but the last two: what comes out has everything but its bytes. */
final class Drafter {

    private final BuildRequest request;
    private final BuildProgress progress;
    private final Problems problems;
    private final Tally tally;
    private final SourceReader reader;
    private final PlaybookParser parser = new PlaybookParser();
    private History history = History.NONE;

    /** @param reader must stay open as long as the draft is used: images are read when they are needed */
    Drafter(BuildRequest request, BuildProgress progress, Problems problems, Tally tally, SourceReader reader) {
        this.request = request;
        this.progress = progress;
        this.problems = problems;
        this.tally = tally;
        this.reader = reader;
    }

    /**
     * Reads, parses, resolves, plans and checks. Mistakes go to the problems.
     *
     * @return empty when the mistakes are such that there is no site to speak of
     * @throws IOException when the disk or the repository fails
     */
    Optional<Draft> draft() throws IOException {
        return draft(read());
    }

    /** Reads the working tree alone. */
    SourceTree read() throws IOException {
        return tally.time("read", () -> reader.workTree(request.source(), problems));
    }

    /** The same as {@link #draft()} with a working tree that has been read. */
    Optional<Draft> draft(SourceTree tree) throws IOException {
        Optional<Playbook> playbook = tally.time("parse", () -> parser.parse(tree, problems));
        if (playbook.isEmpty()) {
            return Optional.empty();
        }
        List<Version> versions = new ArrayList<>();
        Optional<LocalDate> today = request.date().or(() -> reader.commitDate(request.source()));
        versions.add(new Version(playbook.get(), tree, today));
        versions.addAll(releases(playbook.get().settings(), tree));
        RequestCheck.check(request, versions.stream().map(Version::playbook).toList(), problems);
        if (problems.has(ProblemId.BAD_REQUEST)) {
            return Optional.empty();
        }
        history = history(versions);
        Site site = tally.time("resolve", () -> plan(versions, history, today, problems));
        tally.site(site);
        tally.time("check", () -> check(site, versions, today));
        Templates templates = tally.time("template", () -> templates(tree, playbook.get()));
        return Optional.of(new Draft(site, templates));
    }

    /** The earlier versions; one that is the working tree itself is not built twice. */
    private List<Version> releases(Settings settings, SourceTree tree) throws IOException {
        List<Release> releases =
                tally.time("releases", () -> reader.releases(request.source(), settings, request.versions(), problems));
        List<Version> versions = new ArrayList<>();
        for (Release release : releases) {
            SourceTree frozen = release.tree();
            if (VersionCheck.isWorkTree(release.version(), frozen, settings, tree, problems)) {
                continue;
            }
            progress.stage("Reading version " + release.version());
            Optional<Playbook> playbook =
                    tally.time("parse", () -> parser.parse(frozen, problems.inRelease(frozen.origin())));
            playbook.map(each -> each.asRelease(release.version()))
                    .ifPresent(each -> versions.add(new Version(each, frozen, release.date())));
        }
        return versions;
    }

    /** What was read, and the versions left out of this build that texts of the working tree were written from. */
    private History history(List<Version> versions) throws IOException {
        List<Playbook> playbooks =
                new ArrayList<>(versions.stream().map(Version::playbook).toList());
        Set<String> missing = new TreeSet<>();
        if (!request.versions().isEmpty()) {
            History.namedIn(playbooks.get(0)).forEach(version -> missing.add(version.toString()));
            playbooks.forEach(read -> missing.remove(read.settings().version().toString()));
        }
        if (!missing.isEmpty()) {
            Settings settings = playbooks.get(0).settings();
            Problems unasked = new Problems();
            for (Release release : reader.releases(request.source(), settings, missing, unasked)) {
                parser.parse(release.tree(), unasked)
                        .ifPresent(playbook -> playbooks.add(playbook.asRelease(release.version())));
            }
        }
        return History.of(playbooks);
    }

    /**
     * Resolves the playbook as it was, for the same audience and on the same day, after {@link #draft()}; what was wrong with it
     * then is not told. If it had no such audience, it is resolved for the widest it had.
     *
     * @param tree its files
     * @return empty when its settings cannot be read
     */
    Optional<SiteVersion> former(SourceTree tree, Optional<LocalDate> today) throws IOException {
        Problems past = new Problems();
        Optional<Playbook> playbook = tally.time("parse", () -> parser.parse(tree, past));
        if (playbook.isEmpty()) {
            return Optional.empty();
        }
        List<Playbook> read = new ArrayList<>(history.versions().values());
        read.add(playbook.get());
        Version version = new Version(playbook.get(), tree, today);
        Site site = tally.time("resolve", () -> plan(List.of(version), History.of(read), today, past));
        return Optional.of(site.versions().get(0));
    }

    private Site plan(List<Version> versions, History known, Optional<LocalDate> today, Problems found) {
        Settings settings = versions.get(0).playbook.settings();
        String audience = request.audience()
                .filter(settings.audiences()::contains)
                .orElse(settings.audiences().get(0));
        List<VersionEditions> resolved = versions.stream()
                .map(version -> {
                    EditionResolver resolver =
                            new EditionResolver(version.playbook, known, audience, today, version.problems(found));
                    List<Edition> editions = resolver.editions().parallelStream()
                            .map(resolver::resolve)
                            .toList();
                    return new VersionEditions(version.playbook, editions, version.date);
                })
                .toList();
        return SitePlanner.plan(settings, resolved);
    }

    /** The looks of all versions are those of the working tree. */
    private Templates templates(SourceTree tree, Playbook playbook) {
        SourceTree own = parser.template(tree, problems);
        Theme theme = playbook.settings().theme();
        Optional<Asset> logo = theme.logo()
                .flatMap(each -> Optional.ofNullable(playbook.assets().get(each.path())));
        return Templates.read(
                new Looks(
                        own.files(),
                        own.assets(),
                        theme,
                        logo,
                        tag -> LocaleNames.of(tag).traits()),
                problems);
    }

    private void check(Site site, List<Version> versions, Optional<LocalDate> today) {
        for (Version version : versions) {
            SiteVersion planned = site.version(version.playbook.settings().version());
            Checked checked = Checked.of(planned, history, version.isFrozen(), today, version.problems(problems));
            Checks.ALL.parallelStream().forEach(check -> check.check(checked, version.problems(problems)));
        }
    }

    /** One version on its way through the rooms. */
    private record Version(Playbook playbook, SourceTree tree, Optional<LocalDate> date) {
        Problems problems(Problems all) {
            return isFrozen() ? all.inRelease(tree.origin()) : all;
        }

        boolean isFrozen() {
            return !tree.origin().isEmpty();
        }
    }
}
