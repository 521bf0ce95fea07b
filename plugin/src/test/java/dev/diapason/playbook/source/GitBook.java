package dev.diapason.playbook.source;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/** A playbook in a repository under test; its folder is checked out by nobody, so commits are made from nothing. */
final class GitBook implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final PersonIdent AUTHOR = new PersonIdent("Ana Souza", "ana@example.com", NOON, ZoneOffset.UTC);

    final Path path;
    final Git git;

    private GitBook(Path path, Git git) {
        this.path = path;
        this.git = git;
    }

    static GitBook init(Path path) {
        QuietGit.install();
        try {
            Files.createDirectories(path);
            return new GitBook(
                    path,
                    Git.init()
                            .setDirectory(path.toFile())
                            .setInitialBranch("main")
                            .call());
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    Repository repository() {
        return git.getRepository();
    }

    /** Writes files and commits everything in the folder. */
    ObjectId commit(String... namesAndTexts) {
        return commit(AUTHOR, namesAndTexts);
    }

    ObjectId commit(PersonIdent committer, String... namesAndTexts) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            new Folder(path).file(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        try {
            git.add().addFilepattern(".").call();
            return git.commit()
                    .setMessage("A change")
                    .setAuthor(AUTHOR)
                    .setCommitter(committer)
                    .setSign(false)
                    .setNoVerify(true)
                    .call()
                    .copy();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    GitBook tag(String name) {
        try {
            git.tag().setName(name).setAnnotated(false).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    GitBook annotatedTag(String name) {
        try {
            git.tag()
                    .setName(name)
                    .setMessage("Release")
                    .setTagger(AUTHOR)
                    .setSigned(false)
                    .call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    ObjectId blob(String text) {
        return insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a tree as it is given, however malformed: mode, name, id, mode, name, id ... */
    ObjectId tree(Object... modesNamesAndIds) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
        for (int i = 0; i < modesNamesAndIds.length; i += 3) {
            raw.writeBytes((modesNamesAndIds[i] + " ").getBytes(StandardCharsets.US_ASCII));
            raw.writeBytes(((String) modesNamesAndIds[i + 1]).getBytes(StandardCharsets.UTF_8));
            raw.write(0);
            ((ObjectId) modesNamesAndIds[i + 2]).copyRawTo(id, 0);
            raw.writeBytes(id);
        }
        return insert(Constants.OBJ_TREE, raw.toByteArray());
    }

    ObjectId insert(int type, byte[] bytes) {
        try (ObjectInserter inserter = repository().newObjectInserter()) {
            ObjectId id = inserter.insert(type, bytes);
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a commit of a tree on top of the branch and moves the branch to it. */
    ObjectId commitTree(ObjectId tree) {
        try (ObjectInserter inserter = repository().newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree);
            ObjectId head = repository().resolve(Constants.HEAD);
            if (head != null) {
                commit.setParentId(head);
            }
            commit.setAuthor(AUTHOR);
            commit.setCommitter(AUTHOR);
            commit.setMessage("A tree");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository().updateRef(Constants.HEAD);
            update.setNewObjectId(id);
            update.forceUpdate();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all objects into one pack, as a clone has them. */
    static void pack(Git git) throws Exception {
        git.getRepository().getConfig().setBoolean("pack", null, "buildBitmaps", false);
        git.gc().setExpire(Instant.now()).call();
    }

    /** The file of an object that is not in a pack. */
    Path loose(ObjectId id) {
        String name = id.name();
        return path.resolve(".git/objects/" + name.substring(0, 2) + "/" + name.substring(2));
    }

    List<Release> releases(Releases releases, Problems problems) {
        return releases(path, releases, Set.of(), problems);
    }

    static List<Release> releases(Path root, Releases releases, Set<String> versions, Problems problems) {
        try (SourceReader reader = new SourceReader()) {
            return reader.releases(root, settings(releases), versions, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceTree onlyTree(Problems problems) {
        List<Release> releases = releases(tags("v*"), problems);
        if (releases.size() != 1) {
            throw new AssertionError(Report.lines(problems));
        }
        return releases.get(0).tree();
    }

    static Releases tags(String pattern) {
        return new Releases.Tags(pattern, at(9));
    }

    static Releases named(Releases.Item... items) {
        return new Releases.Named(List.of(items));
    }

    static Releases.Item ref(String version, String ref) {
        return new Releases.Item(SemVer.parse(version).orElseThrow(), true, ref, Optional.empty(), at(10));
    }

    static Releases.Item folder(String version, String folder) {
        return new Releases.Item(SemVer.parse(version).orElseThrow(), false, folder, Optional.empty(), at(11));
    }

    private static Location at(int line) {
        return new Location(new SourceFile("playbook.yaml", "\n".repeat(20)), line, 3, 0);
    }

    static Settings settings(Releases releases) {
        LanguageTag english = new LanguageTag("en");
        return new Settings(
                LocalText.of(english, "A"),
                SemVer.parse("9.0.0").orElseThrow(),
                english,
                List.of(english),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of("public"),
                releases,
                Set.of(),
                Map.of(),
                Theme.NONE,
                at(1));
    }

    static PersonIdent at(String instant, String zone) {
        return new PersonIdent("Ana Souza", "ana@example.com", Instant.parse(instant), ZoneId.of(zone));
    }

    @Override
    public void close() {
        git.close();
    }
}
