package dev.diapason.playbook.publish;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Who makes which path of a site. Refuses a path that two outputs make, also when only capital letters tell them apart. */
final class Claims {

    /** The maker of folders, which several outputs may share. */
    private static final String FOLDER = "";

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /** Notes that an output makes a file of so many bytes with this checksum. */
    void file(String maker, String path, int size, String sum) throws PublishException {
        if (!OutputName.isAllowed(path)) {
            throw new PublishException(
                    "not every system can hold a file with the name that is made here",
                    "the output " + maker + " makes " + path,
                    "rename what it is made from: letters a to z, digits and hyphens, at most 100 in a name");
        }
        known(maker, path, size, sum);
    }

    /** The same of a file whose name has been judged before. */
    void known(String maker, String path, int size, String sum) throws PublishException {
        Claim claim = new Claim(maker, path, size, sum);
        Claim other = claims.putIfAbsent(OutputName.folded(path), claim);
        if (other != null) {
            throw collision(other, claim);
        }
    }

    /** Notes that there is a folder; the same folder may be claimed again. */
    void folder(String path) throws PublishException {
        Claim claim = new Claim(FOLDER, path, 0, "");
        Claim other = claims.putIfAbsent(OutputName.folded(path), claim);
        if (other != null && !other.equals(claim)) {
            throw collision(other, claim);
        }
    }

    private static PublishException collision(Claim one, Claim other) {
        return new PublishException(
                one.path.equals(other.path)
                        ? "two things would be published at one address"
                        : "two addresses differ only in capital letters",
                one.shown() + "; " + other.shown(),
                "rename one of the two");
    }

    /** The list of all files claimed. */
    Manifest manifest(Checksum checksum, Map<String, String> about) {
        SortedMap<String, String> sums = new TreeMap<>();
        long bytes = 0;
        for (Claim claim : claims.values()) {
            if (!claim.maker.equals(FOLDER)) {
                sums.put(claim.path, claim.sum);
                bytes += claim.size;
            }
        }
        return new Manifest(checksum, about, sums, bytes);
    }

    private record Claim(String maker, String path, int size, String sum) {
        String shown() {
            return maker.equals(FOLDER) ? "a folder is " + path + "/" : "the output " + maker + " makes " + path;
        }
    }
}
