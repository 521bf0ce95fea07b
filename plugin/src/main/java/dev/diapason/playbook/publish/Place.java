package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a site and its neighbours, all in one parent folder so that a rename can swap them.
 *
 * @param output the site
 * @param staging the next site while it is being made, and then what is being deleted; never worth keeping
 * @param old the site that was there, for the instant of the swap
 * @param scratch for what publishing needs on the way; never worth keeping
 * @param lock held by the build that is publishing
 * @param state what the build that made the site has left for the next one
 */
record Place(Path output, Path staging, Path old, Path scratch, Path lock, Path state) {

    static Place of(Path wanted) throws PublishException {
        Path output = wanted.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(output)) {
            output = followed(output);
        }
        Path name = output.getFileName();
        if (name == null) {
            throw new PublishException(
                    "a site cannot take the place of a whole disk",
                    "the folder is " + output,
                    "choose a folder below it, such as " + output.resolve("site"));
        }
        String hidden = "." + name + ".";
        return new Place(
                output,
                output.resolveSibling(hidden + "staging"),
                output.resolveSibling(hidden + "old"),
                output.resolveSibling(hidden + "scratch"),
                output.resolveSibling(hidden + "lock"),
                output.resolveSibling(hidden + "state"));
    }

    private static Path followed(Path link) throws PublishException {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new PublishException(
                    "\"" + link.getFileName() + "\" is a link that leads nowhere",
                    "the link is " + link,
                    "delete the link, or make the folder that it leads to",
                    e);
        }
    }

    Path parent() {
        Path parent = output.getParent();
        return parent == null ? output : parent;
    }

    /** The folder's own name in quotes, for the first line of a message. */
    String quoted() {
        return quoted(output);
    }

    static String quoted(Path path) {
        return "\"" + path.getFileName() + "\"";
    }

    /** The whole path, for a note below it. */
    String whole() {
        return "the folder is " + output;
    }
}
