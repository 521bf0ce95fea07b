package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Images of the playbook, never of other sites. One that stands alone is a figure, its title the caption. */
final class ImageFeature implements MarkdownFeature {

    private static final String HELP =
            "put the image file under assets/ and name it here, for example ../assets/team.jpg";

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Image.class, Paragraph.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (node instanceof Image image) {
            inline(image, to);
            return true;
        }
        boolean isFigure = node.getFirstChild() instanceof Image
                && node.getFirstChild().getNext() == null
                && !TextFeature.isInTightList((Paragraph) node);
        if (isFigure) {
            figure((Image) node.getFirstChild(), to);
        }
        return isFigure;
    }

    private static void inline(Image image, ProseBuilder to) {
        String alt = PlainText.of(image).strip();
        if (to.isHeading()) {
            BlockHeading.refuse(image, "an image", to);
            to.text(alt);
            return;
        }
        Optional<Prose.Image> found = find(image, alt, title(image), to);
        if (found.isPresent()) {
            to.part(found.get());
        } else {
            to.text(alt);
        }
    }

    private static void figure(Image image, ProseBuilder to) {
        String alt = PlainText.of(image).strip();
        String caption = title(image);
        Optional<Prose.Image> found = find(image, alt, "", to);
        if (found.isEmpty()) {
            to.raw("<p>").text(alt).raw("</p>\n");
            return;
        }
        to.raw("<figure class=\"dp-figure\">").part(found.get());
        if (!caption.isEmpty()) {
            to.raw("<figcaption>").text(caption).raw("</figcaption>");
        }
        to.raw("</figure>\n");
    }

    private static String title(Image image) {
        return image.getTitle() == null ? "" : image.getTitle().strip();
    }

    private static Optional<Prose.Image> find(Image image, String alt, String title, ProseBuilder to) {
        ParsedText text = to.text();
        Location at = text.at(image, 1);
        String written = image.getDestination();
        if (!text.mayExpand(LinkFeature.expansion(image, written, image.getTitle()), image)) {
            return Optional.empty();
        }
        if (alt.isEmpty()) {
            to.report(Problem.of(
                            ProblemId.MISSING_IMAGE, at, "the image " + Words.quoted(written) + " has no description")
                    .label("describe it here")
                    .help("write between the square brackets what the image shows, for those who cannot see it"));
        }
        Address address = Address.of(written);
        if (address instanceof Address.Outside) {
            to.report(Problem.of(
                            ProblemId.UNSAFE_URL,
                            at,
                            "the image " + Words.quoted(written) + " lies outside the playbook")
                    .label("only images of the playbook are shown")
                    .help(HELP));
        } else if (address instanceof Address.Refused refused) {
            to.report(Problem.of(ProblemId.UNSAFE_URL, at, refused.message())
                    .label("only images of the playbook are shown")
                    .help(HELP));
        } else if (((Address.Inside) address).path().isEmpty()) {
            to.report(Problem.of(ProblemId.MISSING_IMAGE, at, "this image names no file")
                    .label("name its file")
                    .help(HELP));
        } else if (!alt.isEmpty()) {
            return text.links()
                    .image(((Address.Inside) address).path(), at)
                    .map(path -> new Prose.Image(path, alt, title, at));
        }
        return Optional.empty();
    }
}
