package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose.FileLink;
import dev.diapason.playbook.model.Prose.Image;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;

/** An image or file that a text shows or links to is in the playbook. */
final class ImageCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        version.texts().forEach(Image.class, (item, image) -> {
            if (!playbook.assets().containsKey(image.path()) && !version.isUnread(image.path())) {
                problems.report(missingImage(image.path(), image.at(), playbook));
            }
        });
        version.texts().forEach(FileLink.class, (item, file) -> {
            if (!playbook.assets().containsKey(file.path()) && !version.isUnread(file.path())) {
                problems.report(missing(ProblemId.BROKEN_LINK, "file", file.path(), file.at(), playbook));
            }
        });
    }

    static Problem missingImage(String path, Location at, Playbook playbook) {
        return missing(ProblemId.MISSING_IMAGE, "image", path, at, playbook);
    }

    private static Problem missing(ProblemId id, String what, String path, Location at, Playbook playbook) {
        Problem problem = Problem.of(id, at, "there is no " + what + " \"" + path + "\"");
        return DidYouMean.among(playbook.assets().keySet(), path)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("add the " + what
                        + " to the folder assets/, or correct its path; small and capital letters count");
    }
}
