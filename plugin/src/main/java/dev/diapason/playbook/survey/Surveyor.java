package dev.diapason.playbook.survey;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Aftermath.WaiverEnd;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Standing;
import dev.diapason.playbook.model.Standing.Counts;
import dev.diapason.playbook.model.WaiverUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Surveys one version. */
public final class Surveyor {

    private final SiteVersion version;
    private final Set<String> only;

    private Surveyor(SiteVersion version, Set<String> only) {
        this.version = version;
        this.only = only;
    }

    /**
     * Looks at every edition.
     *
     * @param version the working tree; its date is the day against which dates are judged
     * @param only the codes of the countries asked for; empty for all
     */
    public static Standing survey(SiteVersion version, Set<String> only) {
        return new Surveyor(version, only).survey();
    }

    private Standing survey() {
        Playbook playbook = version.playbook();
        List<Standing.OfCountry> countries = playbook.countries().values().stream()
                .filter(country -> only.isEmpty() || only.contains(country.code()))
                .map(this::country)
                .toList();
        return new Standing(
                version.number(),
                version.date(),
                !only.isEmpty(),
                countries,
                new StaleTexts(version, only).find(),
                new Reviews(version, only).find(),
                endings(playbook));
    }

    private Standing.OfCountry country(Country country) {
        List<Edition> editions = version.editions().stream()
                .filter(edition ->
                        edition.key().scope().equals(country.overlay().scope()))
                .map(SiteEdition::edition)
                .toList();
        Counts counts = Counts.NONE;
        for (Edition edition : editions) {
            for (ResolvedSection section : edition.sections().values()) {
                for (ResolvedBlock block : section.blocks()) {
                    counts = counts.plus(block.state(), block.freshness());
                }
            }
        }
        return new Standing.OfCountry(
                country.code(),
                editions.stream()
                        .findFirst()
                        .flatMap(edition -> edition.records().personName(country.lead())),
                country.locales(),
                country.adoption().map(Adoption::version),
                version.playbook().facts(country.overlay().scope()).hasCrisisDuty(),
                counts,
                waiting(country));
    }

    private record Wait(BlockAddress address, BlockState state) {}

    private List<Standing.Waiting> waiting(Country country) {
        Map<Wait, List<LanguageTag>> waiting = new LinkedHashMap<>();
        for (SiteEdition edition : version.editions()) {
            if (edition.key().scope().equals(country.overlay().scope())) {
                edition.edition().section(Section.HOME).ifPresent(home -> waiting(home, edition, waiting));
                edition.pages().values().stream().map(Page::section).forEach(page -> waiting(page, edition, waiting));
            }
        }
        List<Standing.Waiting> all = new ArrayList<>();
        waiting.forEach((wait, locales) -> all.add(new Standing.Waiting(wait.address, wait.state, locales)));
        return all;
    }

    private static void waiting(ResolvedSection section, SiteEdition edition, Map<Wait, List<LanguageTag>> waiting) {
        for (ResolvedBlock block : section.blocks()) {
            if (block.state().isWaiting()) {
                BlockAddress address =
                        new BlockAddress(section.section().id(), block.block().id());
                waiting.computeIfAbsent(new Wait(address, block.state()), each -> new ArrayList<>())
                        .add(edition.key().locale());
            }
        }
    }

    /** The waivers that end soon, for blocks that readers may know of. */
    private List<WaiverEnd> endings(Playbook playbook) {
        Set<BlockAddress> known = new TreeSet<>();
        version.editions()
                .forEach(edition -> edition.edition().sections().forEach((id, section) -> {
                    known.add(new BlockAddress(id, ""));
                    section.blocks()
                            .forEach(block ->
                                    known.add(new BlockAddress(id, block.block().id())));
                }));
        return WaiverUse.endings(
                playbook,
                use -> known.contains(use.address())
                        && (only.isEmpty() || only.contains(use.scope().id())),
                version.date());
    }
}
