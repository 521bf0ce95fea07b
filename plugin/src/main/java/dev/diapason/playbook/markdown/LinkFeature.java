package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Links to other places: vetted, and with words that say where they lead. */
final class LinkFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Link.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        Link link = (Link) node;
        String destination = link.getDestination();
        if (!to.text().mayExpand(expansion(link, destination, link.getTitle()), link)) {
            to.linkWords(link);
            return true;
        }
        Address address = Address.of(destination);
        Location at = to.at(link);
        if (address instanceof Address.Refused refused) {
            refuse(refused, at, to);
            to.linkWords(link);
        } else if (to.isHeading()) {
            to.linkWords(link);
        } else if (address instanceof Address.Outside outside) {
            judgeWords(link, at, to);
            outside(outside, link, to);
        } else {
            judgeWords(link, at, to);
            inside((Address.Inside) address, link, at, to);
        }
        return true;
    }

    static void refuse(Address.Refused refused, Location at, ProseBuilder to) {
        to.report(Problem.of(ProblemId.UNSAFE_URL, at, refused.message())
                .label(refused.label())
                .help("correct the address between the round brackets: https://…, mailto:…, tel:… or the"
                        + " path of a file"));
    }

    /** How much longer a link becomes than what stands in the source, as its address stands elsewhere. */
    static int expansion(Node link, String destination, @Nullable String title) {
        int length = destination.length() + (title == null ? 0 : title.length());
        for (SourceSpan span : link.getSourceSpans()) {
            length -= span.getLength();
        }
        return length;
    }

    private static void outside(Address.Outside outside, Link link, ProseBuilder to) {
        open(outside, link.getTitle(), to);
        if (FactFeature.isAutolink(link)) {
            to.raw(" dir=\"ltr\"");
        }
        to.raw(">");
        words(link, to);
        to.raw("</a>");
    }

    /** Starts a link to the outside; its tag is still open. */
    static void open(Address.Outside outside, @Nullable String title, ProseBuilder to) {
        to.raw("<a href=\"").text(outside.href()).raw("\"");
        if (outside.isSite()) {
            to.raw(" class=\"dp-external\" rel=\"noopener noreferrer\"");
        }
        if (title != null && !title.isBlank()) {
            to.raw(" title=\"").text(title).raw("\"");
        }
    }

    private static void inside(Address.Inside inside, Link link, Location at, ProseBuilder to) {
        ParsedText text = to.text();
        if (inside.path().isEmpty() && inside.anchor().isEmpty()) {
            text.report(Problem.of(
                            ProblemId.BROKEN_LINK,
                            at,
                            "the link " + Words.quoted(PlainText.of(link)) + " leads nowhere")
                    .label("name a file or a site")
                    .help("write where the link leads between the round brackets"));
            to.linkWords(link);
            return;
        }
        boolean isOwn = text.isFragment()
                && inside.path().isEmpty()
                && text.ownAnchors().contains(inside.anchor());
        MarkdownLinks.Target target = isOwn
                ? new MarkdownLinks.Section("", to.id(inside.anchor()))
                : text.links().resolve(inside.path(), inside.anchor(), at);
        if (target instanceof MarkdownLinks.Section section) {
            to.part(new Prose.SectionLink(section.id(), section.anchor(), at));
        } else if (target instanceof MarkdownLinks.File file) {
            to.part(new Prose.FileLink(file.assetPath(), at));
        }
        words(link, to);
        if (!(target instanceof MarkdownLinks.Unknown)) {
            to.part(new Prose.LinkEnd());
        }
    }

    private static void words(Link link, ProseBuilder to) {
        if (link.getFirstChild() == null) {
            to.text(link.getDestination());
        } else {
            to.linkWords(link);
        }
    }

    private static void judgeWords(Link link, Location at, ProseBuilder to) {
        String words = PlainText.of(link).strip();
        if (VagueWords.isVague(words)) {
            vague(words, at, to);
        } else if (!words.isEmpty()) {
            Location other = to.text().elsewhere(words, link.getDestination(), at);
            if (other != null) {
                to.report(Problem.of(
                                ProblemId.VAGUE_LINK_TEXT,
                                at,
                                "two links are called " + Words.quoted(words) + " and lead to different places")
                        .label("say what is different")
                        .related(other)
                        .help("name in each link's words where it leads"));
            }
        } else if (!(link.getFirstChild() instanceof Image)) {
            to.report(Problem.of(ProblemId.VAGUE_LINK_TEXT, at, "this link has no words")
                    .label("write the words here")
                    .help("write between the square brackets where the link leads"));
        }
    }

    static void vague(String words, Location at, ProseBuilder to) {
        to.report(Problem.of(
                        ProblemId.VAGUE_LINK_TEXT,
                        at,
                        "the link " + Words.quoted(words) + " does not say where it leads")
                .label("name the target in words")
                .help("put the name of the page or file between the square brackets: [words](address)"));
    }
}
