package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that has been compiled, with holes shown in braces, and what was reported about it. */
record Written(List<MarkdownBlock> blocks, List<Prose> proses, List<Problem> problems) {

    static final Markdown MARKDOWN = new Markdown();

    /** Knows {@code *.md} files as sections and files below {@code assets/} as assets. */
    static final MarkdownLinks LINKS = new MarkdownLinks() {
        @Override
        public Target resolve(String path, String anchor, Location at) {
            if (path.isEmpty() || path.endsWith(".md")) {
                return new Section(path.replace("../", "").replace(".md", ""), anchor);
            }
            return asset(path).<Target>map(File::new).orElseGet(Unknown::new);
        }

        @Override
        public Optional<String> image(String path, Location at) {
            return asset(path);
        }

        private Optional<String> asset(String path) {
            int start = path.indexOf("assets/");
            return start < 0 ? Optional.empty() : Optional.of(path.substring(start));
        }
    };

    /** Compiles a section; its blocks are called by their own ids, else {@code intro}, {@code b1}, {@code b2}. */
    static Written section(String markdown) {
        Problems problems = new Problems();
        List<MarkdownBlock> blocks =
                MARKDOWN.section(Excerpt.of(new SourceFile("sections/en/a.md", markdown)), LINKS, problems);
        List<Prose> proses = new ArrayList<>();
        for (MarkdownBlock block : blocks) {
            String name = proses.isEmpty() ? "intro" : "b" + proses.size();
            proses.add(block.prose(
                    block.attributes().id().map(HeadingAttributes.Value::text).orElse(name)));
        }
        return new Written(blocks, proses, problems(problems));
    }

    /** Compiles a text of an overlay that stands in a YAML file at line 10, column 9, for the block {@code rule}. */
    static Written fragment(String markdown) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile("countries/BR.yaml", "\n".repeat(9) + markdown.replace("\n", "\n        "));
        Prose prose = MARKDOWN.fragment(new Excerpt(file, markdown, 10, 9, true), "rule", LINKS, problems);
        return new Written(List.of(), List.of(prose), problems(problems));
    }

    private static List<Problem> problems(Problems problems) {
        return problems.findings(Map.of(), false).stream().map(Finding::problem).toList();
    }

    /** The HTML of a one-block text. */
    static String html(String markdown) {
        return fragment(markdown).html(0);
    }

    String html(int block) {
        StringBuilder html = new StringBuilder();
        proses.get(block).parts().forEach(part -> html.append(shown(part)));
        return html.toString();
    }

    /** Each problem as {@code line:column id message}. */
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.id().word() + " " + problem.message())
                .toList();
    }

    List<String> ids() {
        return problems.stream().map(Problem::id).map(ProblemId::word).toList();
    }

    private static String shown(Prose.Part part) {
        if (part instanceof Prose.Markup markup) {
            return markup.html();
        } else if (part instanceof Prose.Fact fact) {
            return "{fact " + fact.kind() + " " + fact.id() + " " + fact.field() + "}";
        } else if (part instanceof Prose.SectionLink link) {
            return "{to " + link.section() + "#" + link.anchor() + "}";
        } else if (part instanceof Prose.FileLink link) {
            return "{to " + link.path() + "}";
        } else if (part instanceof Prose.LinkEnd) {
            return "{end}";
        } else if (part instanceof Prose.Image image) {
            return "{image " + image.path() + " | " + image.alt() + " | " + image.title() + "}";
        } else if (part instanceof Prose.DataView view) {
            return "{view " + view.name() + " " + view.options() + "}";
        }
        return "{" + ((Prose.Word) part).key() + "}";
    }
}
