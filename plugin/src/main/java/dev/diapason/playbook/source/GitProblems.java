package dev.diapason.playbook.source;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Words what can be wrong with a repository or a release; each names the command that mends it. */
final class GitProblems {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/+-]*");

    private GitProblems() {}

    static Problem noRepository(Location at) {
        return Problem.of(
                        ProblemId.SHALLOW_CLONE,
                        at,
                        "there is no Git repository here, so earlier releases cannot be read")
                .note("a folder that was copied or downloaded as a ZIP file has no history")
                .help("fetch the playbook with \"git clone\" and its address,"
                        + " or remove \"releases\" from playbook.yaml");
    }

    static Problem unreadable(Location at) {
        return Problem.of(ProblemId.BAD_RELEASE, at, "the Git repository of this playbook cannot be read")
                .help("run \"git fsck\" in the playbook's folder: it says what is damaged;"
                        + " if that is much, clone the repository again");
    }

    static Problem foreignFormat(Location at, String format) {
        return Problem.of(
                        ProblemId.BAD_RELEASE,
                        at,
                        "releases cannot be read from a Git repository of the kind \"" + format + "\"")
                .note("only SHA-1 repositories, which are what Git makes unless told otherwise, can be read")
                .help("freeze each release in a folder: mkdir -p releases/1.0.0 &&"
                        + " git archive v1.0.0 | tar -x -C releases/1.0.0;"
                        + " then name it with \"path\" under \"releases\" in playbook.yaml");
    }

    static Problem shallow(Location at) {
        return Problem.of(ProblemId.SHALLOW_CLONE, at, "the Git history here is cut short, so releases may be missing")
                .note("build servers make such shallow clones; ask for the whole history there"
                        + " (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)")
                .help("run \"git fetch --unshallow --tags\" in the playbook's folder");
    }

    static Problem noCommit(Location at) {
        return Problem.of(ProblemId.SOURCE_MISSING, at, "the Git repository has no commit yet, so there is no release")
                .help("run \"git add .\" and \"git commit\", or remove \"releases\" from playbook.yaml");
    }

    static Problem noTag(Location at, String pattern, boolean isElsewhere) {
        String name = "\"" + NameRules.shown(pattern) + "\"";
        return Problem.of(
                        ProblemId.SOURCE_MISSING,
                        at,
                        isElsewhere ? "no tag that matches " + name + " is on this branch" : "no tag matches " + name)
                .label("no release is published")
                .help("run \"git fetch --tags\"; if there is no release yet,"
                        + " the first tag ends this warning: git tag v1.0.0");
    }

    static Problem badPattern(Location at, String pattern) {
        return Problem.of(
                        ProblemId.BAD_VALUE, at, "\"" + NameRules.shown(pattern) + "\" is no pattern for names of tags")
                .help("write the beginning that all releases share, and a star: tags: \"v*\"");
    }

    static Problem notVersion(Location at, String tag, String pattern) {
        return Problem.of(ProblemId.SOURCE_MISSING, at, "the tag \"" + NameRules.shown(tag) + "\" is no version")
                .label("it is not published")
                .note("all tags that match \"" + NameRules.shown(pattern)
                        + "\" are releases; a version is three numbers, such as v2.4.0")
                .help(deleteTag(tag)
                        + " or use a narrower pattern under \"releases\" in playbook.yaml, such as \"v[0-9]*\"");
    }

    static Problem sameVersion(Location at, String tag, String other, SemVer version) {
        return Problem.of(
                        ProblemId.BAD_VERSION,
                        at,
                        "the tags \"" + NameRules.shown(other) + "\" and \"" + NameRules.shown(tag)
                                + "\" are one version")
                .note("both name version " + version + "; \"" + NameRules.shown(other) + "\" is taken")
                .help(deleteTag(tag) + " or the other one");
    }

    static Problem notCommit(Location at, String name) {
        return Problem.of(ProblemId.BAD_RELEASE, at, "\"" + NameRules.shown(name) + "\" does not lead to a commit")
                .help("name a tag, a branch or a commit that holds the playbook");
    }

    static Problem listedTwice(Location at, SemVer version, Location other) {
        return Problem.of(ProblemId.BAD_VERSION, at, "version \"" + version + "\" is listed twice")
                .related(other)
                .help("remove one of the two entries under \"releases\" in playbook.yaml");
    }

    static Problem missingRef(Location at, String name, List<String> known, boolean isShallow) {
        Optional<String> meant = DidYouMean.among(known, name);
        String shown = known.isEmpty()
                ? "there are no tags here"
                : "tags here: "
                        + String.join(
                                ", ",
                                known.stream().limit(10).map(NameRules::shown).toList())
                        + (known.size() > 10 ? " and " + (known.size() - 10) + " more" : "");
        return Problem.of(
                        ProblemId.SOURCE_MISSING,
                        at,
                        "no tag, branch or commit is called \"" + NameRules.shown(name) + "\"")
                .label(meant.map(tag -> "did you mean \"" + NameRules.shown(tag) + "\"?")
                        .orElse(""))
                .note(shown)
                .help("run \"git fetch" + (isShallow ? " --unshallow" : "") + " --tags\"; if it is still missing,"
                        + " correct \"ref\" under \"releases\" in playbook.yaml");
    }

    /** Says that objects of a release cannot be read; names the first by path. */
    static Problem damaged(Location at, String name, SortedMap<String, GitTree.Damage> damage) {
        GitTree.Damage first = damage.values().iterator().next();
        String path = damage.firstKey().isEmpty() ? "its top folder" : NameRules.shownPath(damage.firstKey());
        String others = damage.size() == 1 ? "" : "; " + (damage.size() - 1) + " more cannot be read either";
        return damaged(at, name, first).note("it holds " + path + others);
    }

    /** Says that one object cannot be read. */
    static Problem damaged(Location at, String name, GitTree.Damage damage) {
        String id = damage.id().name();
        return Problem.of(
                        ProblemId.BAD_RELEASE,
                        at,
                        "\"" + NameRules.shown(name) + "\" cannot be read: Git object " + id.substring(0, 10)
                                + (damage.isMissing() ? " is missing" : " is damaged"))
                .note("the object's full name is " + id)
                .help(
                        damage.isMissing()
                                ? "run \"git fetch --refetch --no-filter --tags\" (needs Git 2.36 or later)"
                                : "clone the repository again into a new folder; \"git fsck\" lists the damage");
    }

    static Problem noPlaybook(Location at, String name, String folder) {
        return Problem.of(ProblemId.SOURCE_MISSING, at, "\"" + NameRules.shown(name) + "\" holds no \"playbook.yaml\"")
                .note(
                        folder.isEmpty()
                                ? "looked for at its top"
                                : "looked for in its folder " + NameRules.shownPath(folder))
                .help("name only releases of this playbook under \"releases\" in playbook.yaml");
    }

    static Problem badFolder(Location at, String place) {
        return Problem.of(
                        ProblemId.UNSAFE_PATH,
                        at,
                        "\"" + NameRules.shown(place) + "\" is not a folder's path below playbook.yaml")
                .help("write the folder as seen from playbook.yaml, such as path: releases/2.2.0");
    }

    static Problem noFolder(Location at, String place) {
        return Problem.of(ProblemId.BAD_RELEASE, at, "there is no folder \"" + NameRules.shown(place) + "\"")
                .help("put the frozen playbook there, or correct \"path\" under \"releases\" in playbook.yaml");
    }

    static Problem linkedFolder(Location at, String place) {
        return Problem.of(ProblemId.SYMLINK, at, "the way to \"" + NameRules.shown(place) + "\" is a symbolic link")
                .note("links are never followed: they could lead to files outside the playbook")
                .help("put the frozen playbook itself there");
    }

    /** A command is offered for copying only if nothing in it could mean something else to a shell. */
    private static String deleteTag(String tag) {
        return HARMLESS.matcher(tag).matches() ? "delete the tag (git tag -d " + tag + ")" : "delete the tag,";
    }
}
