package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.locale.LanguageTags;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionText;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.NewFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A language: the file of the first page that waits for it, with its title and nothing that pretends to be a translation.
 * What is not translated is shown in the source language and says so.
 */
final class LanguagePart implements Part {

    /** Who is in a hurry reads these. */
    private static final List<String> FIRST = List.of("crisis", Section.HOME);

    @Override
    public String word() {
        return "language";
    }

    @Override
    public String example() {
        return "pt";
    }

    @Override
    public Optional<Composed> compose(Order order, Problems problems) {
        LanguageTags.Reading reading = LanguageTags.read(order.id());
        Optional<LanguageTag> tag = reading.tag();
        LanguageTag source = order.playbook().settings().sourceLanguage();
        if (tag.isEmpty()) {
            problems.report(BadWish.language("id", order.id()).orElseThrow());
        } else if (tag.get().equals(source)) {
            problems.report(order.problem("id", "\"" + source + "\" is the language that is translated from")
                    .help("write the code of another language, such as -Dplaybook.id="
                            + (source.value().equals("pt") ? "fr" : "pt")));
        } else {
            Optional<Section> section = waiting(order.playbook(), tag.get());
            if (section.isEmpty()) {
                problems.report(order.problem("id", "every page has a file in \"" + tag.get() + "\"")
                        .help("complete those in sections/" + tag.get() + "/"));
            }
            return section.map(each -> composed(order, tag.get(), each));
        }
        return Optional.empty();
    }

    private static Optional<Section> waiting(Playbook playbook, LanguageTag tag) {
        Comparator<Section> urgent = Comparator.comparingInt(
                section -> FIRST.contains(section.id()) ? FIRST.indexOf(section.id()) : FIRST.size());
        return playbook.sections().values().stream()
                .filter(section -> !section.texts().containsKey(tag))
                .min(urgent.thenComparing(Section::order).thenComparing(Section::id));
    }

    private static Composed composed(Order order, LanguageTag tag, Section section) {
        Settings settings = order.playbook().settings();
        String source = section.at().path();
        String path = "sections/" + tag + source.substring(source.indexOf('/', "sections/".length()));
        SectionText text = section.texts().get(settings.sourceLanguage());
        Filler filler = new Filler(order.phrases())
                .plain("source", source)
                .plain("version", settings.version().toString())
                .free("title", text == null ? section.id() : text.title())
                .lines("headings", headings(section, settings.sourceLanguage()));
        List<String> steps = new ArrayList<>();
        steps.add("Open " + path + " and translate the title, then write the text below each heading. What is not"
                + " translated yet is shown in \"" + settings.sourceLanguage() + "\", and says so.");
        if (!settings.languages().contains(tag)) {
            steps.add("Then let readers choose the language: in playbook.yaml, write languages: ["
                    + settings.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", ")) + ", "
                    + tag + "]");
        }
        steps.add("Run the same command again for the next page.");
        return new Composed(List.of(NewFile.of(path, filler.fill("parts/translation.md"))), steps);
    }

    /** Its headings with the names of the rules, and no text below: a block without words is not translated. */
    private static String headings(Section section, LanguageTag source) {
        return section.blocks().stream()
                .filter(block -> !block.id().equals(Block.INTRO))
                .map(block -> "\n## " + heading(block, source) + " {#" + block.id() + "}\n")
                .collect(Collectors.joining());
    }

    private static String heading(Block block, LanguageTag source) {
        return Optional.ofNullable(block.texts().get(source))
                .flatMap(BlockText::heading)
                .map(heading -> Form.TEXT.write(heading.text()))
                .orElse(block.id());
    }
}
