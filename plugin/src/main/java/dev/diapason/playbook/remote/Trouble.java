package dev.diapason.playbook.remote;

import dev.diapason.playbook.problem.Refusal;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Words for an editor what a host or the way to it does not let us do; nothing secret is in them. */
final class Trouble {

    private static final int LONGEST = 500;
    private static final int LINES = 5;

    private final Address address;
    private final String name;
    private final Optional<Login> login;

    /** @param branch the full name of its ref */
    Trouble(Address address, String branch, Optional<Login> login) {
        this.address = address;
        this.name = name(branch);
        this.login = login;
    }

    /** Words a failure of the connection. */
    Refusal told(Exception failure) {
        // What the address says is not what the host says.
        String said = String.valueOf(failure.getMessage())
                .replace(address.shown(), "")
                .toLowerCase(Locale.ROOT);
        if (said.contains("redirect")) {
            return told(
                    "the repository has another address now",
                    "write the address as its host shows it today, mostly ending in .git",
                    failure);
        }
        if (said.contains("not authorized") || said.contains("authentication")) {
            return told(
                    login.isPresent() ? "the host does not accept the login" : "the host asks for a login",
                    address.isPrivate()
                            ? "put a name and a token into settings.xml and name that entry with playbook.server"
                            : "use the address that begins with https://: a login is sent to no other",
                    failure);
        }
        if (said.contains("not permitted") || said.contains("forbidden")) {
            return told(
                    "the login may not write to this repository",
                    "give it the right to write (on GitHub: permissions: contents: write), or use another one",
                    failure);
        }
        if (failure instanceof NoRemoteRepositoryException || said.contains("not found")) {
            return told(
                    "there is no such repository, or the login may not see it",
                    "compare the address with the one in a browser; hosts hide what a login may not see",
                    failure);
        }
        return unreachable(failure, said);
    }

    private Refusal unreachable(Exception failure, String said) {
        if (has(failure, SSLException.class)) {
            return told(
                    "the host cannot prove that it is the one it says",
                    "its certificate is not known to Java: ask whoever runs it, or your network",
                    failure);
        }
        if (said.contains("cannot run program") || said.contains("git: not found")) {
            return told(
                    "this repository runs programs when somebody pushes, and that needs Git",
                    "install Git on this machine, or publish through the host's https:// address",
                    failure);
        }
        boolean isSilent = has(failure, UnknownHostException.class)
                || has(failure, ConnectException.class)
                || has(failure, NoRouteToHostException.class)
                || has(failure, SocketTimeoutException.class);
        return told(
                isSilent ? "the host cannot be reached" : "the connection to the repository broke off",
                isSilent
                        ? "check the address and the network, then publish again; nothing has changed there"
                        : "publish again: what is on the branch is still whole",
                failure);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private Refusal told(String sentence, String help, Exception failure) {
        return new Refusal(sentence, place() + " (" + shown(String.valueOf(failure.getMessage())) + ")", help);
    }

    /** Words that the host refused a commit for a reason of its own. */
    Refusal refused(String reason, String messages) {
        String all = (reason + " " + messages).toLowerCase(Locale.ROOT);
        boolean isProtected = all.contains("protected") || all.contains("gh006") || all.contains("not allowed");
        String said = shown(messages.isBlank() ? reason : messages);
        return new Refusal(
                isProtected ? "the branch is protected: the login may not change it" : "the host refused the site",
                place() + "; it says: " + said,
                isProtected
                        ? "let this login push to the branch in the host's settings, or choose another branch"
                        : "do what it says, or ask whoever runs the repository; the branch is as it was");
    }

    /** Words that others were faster each time. */
    Refusal busy(String reason) {
        return new Refusal(
                "the branch cannot be changed at the moment",
                place() + "; it says: " + shown(reason),
                "publish again later; if nobody else is publishing, a file named " + name
                        + ".lock was left in the repository by a program that was killed: delete it");
    }

    /** Words that there is a branch beside which this one cannot be. */
    Refusal inTheWay(String other) {
        return new Refusal(
                "the name \"" + name + "\" and that of another branch exclude each other",
                address.shown() + " has the branch \"" + name(other) + "\", and Git keeps names as folders do",
                "choose another name with playbook.branch, such as " + name.replace('/', '-') + "-site");
    }

    private static String name(String ref) {
        return ref.substring(ref.indexOf('/', "refs/".length()) + 1);
    }

    Refusal notOurs() {
        return new Refusal(
                "the branch \"" + name + "\" holds something else than a site of Diapason",
                place(),
                "choose another name with playbook.branch: a branch for the site alone, which need not be there yet");
    }

    String place() {
        return "branch \"" + name + "\" of " + address.shown();
    }

    /** What a stranger says, on one line, short, without control characters and without our secret. */
    private String shown(String text) {
        String plain = text.lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .collect(Collectors.joining("; "));
        String hidden = login.map(each -> each.hiddenIn(plain)).orElse(plain);
        return hidden.length() <= LONGEST ? hidden : hidden.substring(0, LONGEST) + "...";
    }
}
