package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.Aftermath;
import dev.diapason.playbook.model.Aftermath.Keeper;
import dev.diapason.playbook.model.Aftermath.LeftBehind;
import dev.diapason.playbook.model.Aftermath.LockTouch;
import dev.diapason.playbook.model.Aftermath.WaiverChange;
import dev.diapason.playbook.model.Aftermath.WaiverEnd;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words what somebody has to do about a change, one sentence or two for each. */
final class DiffDuties {

    private static final int MOST_NAMES = 12;

    private final Names names;
    private final Style style;
    private final String version;

    /** @param version the playbook's, with the change */
    DiffDuties(Names names, Style style, String version) {
        this.names = names;
        this.style = style;
        this.version = version;
    }

    /**
     * All duties, the weightiest first.
     *
     * @param told the blocks for which it is told elsewhere who does not see a change
     */
    List<String> all(Aftermath aftermath, Set<BlockAddress> told) {
        List<String> duties = new ArrayList<>();
        locks(aftermath.locks(), duties);
        aftermath
                .lost()
                .forEach(lost -> duties.add(style.strong("Address lost:") + " " + address(lost.address())
                        + " led somewhere in " + style.text(names.editions(lost.editions()))
                        + (lost.address().block().isEmpty()
                                ? ". Name it under " + style.code("aliases") + " of the section that takes its place."
                                : ". Links and printed codes with it lead to the top of the page now.")));
        adaptations(aftermath.behind(), duties);
        translations(aftermath.behind(), duties);
        aftermath.keepers().stream()
                .map(Keeper::address)
                .distinct()
                .filter(address -> !told.contains(address))
                .forEach(address -> keepers(aftermath.keepersBesides(address))
                        .ifPresent(words -> duties.add(address(address) + ": " + words)));
        aftermath.waivers().forEach(waiver -> duties.add(waiver(waiver)));
        aftermath.endings().forEach(end -> duties.add(ending(end)));
        return duties;
    }

    /** A block, or a whole section. */
    String address(BlockAddress address) {
        return style.code(address.toString());
    }

    /** One sentence for all that is locked and has the same happen to it. */
    private void locks(List<LockTouch> touches, List<String> duties) {
        Alike<LockTouch> alike = new Alike<>();
        touches.forEach(touch -> alike.add(
                new LockTouch("", touch.touch(), touch.languages(), touch.owner()), style.code(touch.place())));
        duties.addAll(alike.lines((touch, places) -> style.strong("Lock touched:") + " "
                + Counted.list(places, MOST_NAMES) + " " + what(touch, places.size() == 1) + ". "
                + touch.owner().map(style::text).orElse("The owner") + " must approve."));
    }

    private String what(LockTouch touch, boolean isOne) {
        String is = isOne ? "is" : "are";
        return switch (touch.touch()) {
            case WORDS ->
                (isOne ? "changes" : "change")
                        + (touch.languages().isEmpty() ? "" : " in " + names.languages(touch.languages()));
            case ADDED -> is + " new and locked: " + (isOne ? "it holds" : "they hold") + " everywhere at once";
            case REMOVED -> (isOne ? "was" : "were") + " locked and " + is + " gone";
            case LOCKED -> is + " locked now: a zone or country needs a waiver for a text of its own";
            case UNLOCKED -> is + " no longer locked: zones and countries may change " + (isOne ? "it" : "them");
        };
    }

    /** One sentence or two for all zones and countries that have a text of their own in place of a block. */
    private void adaptations(List<LeftBehind> behind, List<String> duties) {
        byBlock(behind, false).forEach((address, texts) -> {
            List<String> who = texts.stream().map(this::writer).toList();
            duties.add(style.strong("Older text:") + " " + address(address) + " changed, and "
                    + Counted.list(who, MOST_NAMES)
                    + (texts.size() == 1 ? " keeps a text of its own" : " keep texts of their own")
                    + " that " + (texts.size() == 1 ? "was" : "were") + " written before. Compare, then set "
                    + style.code("based-on: \"" + version + "\"") + " in "
                    + (texts.size() == 1 ? style.code(texts.get(0).path()) : "each country's file") + ".");
        });
    }

    private String writer(LeftBehind text) {
        List<String> more = new ArrayList<>();
        text.owner().ifPresent(name -> more.add(style.text(name)));
        text.basedOn().ifPresent(version -> more.add("against " + style.text(version)));
        return style.text(names.scope(text.scope())) + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    private static Map<BlockAddress, List<LeftBehind>> byBlock(List<LeftBehind> behind, boolean isTranslation) {
        Map<BlockAddress, List<LeftBehind>> byBlock = new LinkedHashMap<>();
        behind.stream()
                .filter(text -> text.isTranslation() == isTranslation)
                .forEach(text -> byBlock.computeIfAbsent(text.address(), each -> new ArrayList<>())
                        .add(text));
        return byBlock;
    }

    /** One sentence for all languages of a block. */
    private void translations(List<LeftBehind> behind, List<String> duties) {
        byBlock(behind, true).forEach((address, texts) -> {
            List<LanguageTag> languages =
                    texts.stream().map(LeftBehind::language).toList();
            String list = Counted.list(languages.stream().map(names::language).toList(), MOST_NAMES);
            duties.add(style.strong("Translations behind:") + " " + address(address) + " still says in "
                    + style.text(list) + " what the source said. "
                    + texts.get(0)
                            .owner()
                            .map(name -> style.text(name) + " answers for it.")
                            .orElse("Have it translated again."));
        });
    }

    /** Who does not see a change of the group; empty when everybody does. */
    Optional<String> keepers(List<Keeper> keepers) {
        List<String> own = new ArrayList<>();
        List<String> without = new ArrayList<>();
        keepers.forEach(keeper -> (keeper.isOmitted() ? without : own).add(style.text(names.scope(keeper.scope()))));
        List<String> parts = new ArrayList<>();
        if (!own.isEmpty()) {
            parts.add(Counted.list(own, MOST_NAMES) + (own.size() == 1 ? " keeps its" : " keep their") + " own text");
        }
        if (!without.isEmpty()) {
            parts.add(Counted.list(without, MOST_NAMES) + (without.size() == 1 ? " leaves" : " leave") + " it out");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Not seen everywhere: " + String.join("; ", parts) + ".");
    }

    private String waiver(WaiverChange waiver) {
        String place = decision(waiver.decision(), waiver.title()) + ", for " + style.text(names.scope(waiver.scope()))
                + " at " + address(waiver.address());
        if (waiver.before().isEmpty()) {
            return style.strong("Waiver begins:") + " " + place + ", until "
                    + waiver.after().orElseThrow() + ".";
        }
        return waiver.after()
                .map(day -> style.strong("Waiver moved:") + " " + place + ", until " + day + " instead of "
                        + waiver.before().orElseThrow() + ".")
                .orElseGet(() -> style.strong("Waiver no longer used:") + " " + place + ".");
    }

    private String ending(WaiverEnd end) {
        String when = end.days() < 0
                ? "ended on " + end.ends() + ": the lock holds again"
                : "ends on " + end.ends() + " (" + (end.days() == 0 ? "today" : "in " + Counted.of(end.days(), "day"))
                        + ")";
        return style.strong("Waiver ending:") + " " + decision(end.decision(), end.title()) + ", for "
                + style.text(names.scope(end.scope())) + " at " + address(end.address()) + ", " + when + ".";
    }

    private String decision(String id, String title) {
        return style.code(id) + " (" + style.text(title) + ")";
    }
}
