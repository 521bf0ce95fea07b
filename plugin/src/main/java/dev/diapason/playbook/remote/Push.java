package dev.diapason.playbook.remote;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/** One attempt to let a branch lead to a new commit, and what came of it. */
final class Push {

    /** How often others may be faster before we give up. */
    private static final int TRIES = 10;

    private static final long PAUSE_MILLIS = 50;

    /** What hosts say when somebody else holds the branch; a push that is "blocked" is none of them. */
    private static final Pattern LOCKED = Pattern.compile("(?i)\\block\\b|lock_failure|failed to update ref");

    private final Remote remote;
    private final RemoteRefUpdate.Status status;
    private final String reason;
    private final String messages;
    private final boolean hasMoved;

    private Push(Remote remote, PushResult result, RemoteRefUpdate update, boolean hasMoved) {
        this.remote = remote;
        this.status = update.getStatus();
        this.reason = update.getMessage() == null ? status.name() : update.getMessage();
        this.messages = result.getMessages() == null ? "" : result.getMessages();
        this.hasMoved = hasMoved;
    }

    static Push run(Remote remote, Optional<ObjectId> from, ObjectId to) throws IOException {
        PushResult result = remote.push(from, to);
        RemoteRefUpdate update = result.getRemoteUpdates().iterator().next();
        boolean isDone = isDone(update.getStatus());
        if (!isDone && from.isEmpty()) {
            Optional<String> other = remote.inTheWay();
            if (other.isPresent()) {
                throw remote.trouble().inTheWay(other.get());
            }
        }
        return new Push(remote, result, update, !isDone && !remote.tip(false).equals(from));
    }

    private static boolean isDone(RemoteRefUpdate.Status status) {
        return status == RemoteRefUpdate.Status.OK || status == RemoteRefUpdate.Status.UP_TO_DATE;
    }

    boolean isDone() {
        return isDone(status);
    }

    /** Returns when it is worth another attempt: somebody else has changed the branch, or is about to. */
    void requireRetry(int tries) throws IOException {
        boolean isRace = hasMoved
                || status == RemoteRefUpdate.Status.REJECTED_NONFASTFORWARD
                || status == RemoteRefUpdate.Status.REJECTED_REMOTE_CHANGED
                || LOCKED.matcher(reason).find();
        if (!isRace) {
            throw remote.trouble().refused(reason, messages);
        }
        if (tries == TRIES) {
            throw remote.trouble().busy(reason);
        }
        try {
            Thread.sleep(PAUSE_MILLIS * tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw remote.trouble().busy(reason);
        }
    }
}
