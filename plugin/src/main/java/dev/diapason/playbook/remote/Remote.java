package dev.diapason.playbook.remote;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;

/** One branch of a repository elsewhere, and the passing repository here into which as little as can be is fetched of it. */
final class Remote implements AutoCloseable {

    /** Seconds without an answer after which a host counts as out of reach. */
    private static final int PATIENCE = 120;

    private final Address address;
    private final String branch;
    private final Trouble trouble;
    private final Optional<Login> login;
    private final boolean isLeftToGit;
    private final FileRepository git;

    private Remote(Address address, String branch, Optional<Login> login, boolean isLeftToGit, FileRepository git) {
        this.address = address;
        this.branch = branch;
        this.login = login;
        this.isLeftToGit = isLeftToGit;
        this.git = git;
        this.trouble = new Trouble(address, branch, login);
    }

    /** @param branch the full name of its ref */
    static Remote open(Path scratch, Address address, String branch, Means means) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.setBare().setGitDir(scratch.resolve("git").toFile());
        boolean isLeftToGit = false;
        if (address.folder().isPresent()) {
            LocalRepository local = LocalRepository.at(address.folder().get(), branch, means.hasGit());
            // What is on a disk of this machine need not be copied to be read.
            builder.addAlternateObjectDirectory(new File(local.objects().toString()));
            isLeftToGit = local.isLeftToGit();
        }
        FileRepository git = (FileRepository) builder.build();
        git.create(true);
        StoredConfig config = git.getConfig();
        // A login must not follow to another host.
        config.setString("http", null, "followRedirects", "false");
        config.save();
        return new Remote(address, branch, means.login(), isLeftToGit, git);
    }

    FileRepository git() {
        return git;
    }

    /**
     * Asks where the branch leads to, and fetches that commit.
     *
     * @param withFiles whether the bytes of the files are needed, too
     */
    Optional<ObjectId> tip(boolean withFiles) throws IOException {
        try (Transport transport = transport()) {
            transport.setDepth(1);
            if (!withFiles) {
                transport.setFilterSpec(FilterSpec.fromFilterLine("blob:none"));
            }
            try (FetchConnection connection = transport.openFetch(List.of(new RefSpec(branch)))) {
                Ref ref = connection.getRef(branch);
                if (ref == null || ref.getObjectId() == null) {
                    return Optional.empty();
                }
                if (!git.getObjectDatabase().has(ref.getObjectId())) {
                    connection.fetch(NullProgressMonitor.INSTANCE, List.of(ref), Set.of());
                }
                return Optional.of(ref.getObjectId());
            }
        } catch (TransportException | NotSupportedException e) {
            if (!withFiles && String.valueOf(e.getMessage()).contains("filter")) {
                return tip(true); // this host cannot leave files out
            }
            throw trouble.told(e);
        }
    }

    /** Asks the host to let the branch lead to a commit, if it still leads to where it did. */
    PushResult push(Optional<ObjectId> from, ObjectId to) throws IOException {
        try (Transport transport = transport()) {
            RemoteRefUpdate update =
                    new RemoteRefUpdate(git, to.name(), to, branch, false, null, from.orElse(ObjectId.zeroId()));
            return transport.push(NullProgressMonitor.INSTANCE, List.of(update));
        } catch (TransportException | NotSupportedException e) {
            throw trouble.told(e);
        }
    }

    /** A branch whose name excludes ours, as {@code pages} does {@code pages/latest}: Git keeps names as folders do. */
    Optional<String> inTheWay() throws IOException {
        try (Transport transport = transport();
                FetchConnection connection = transport.openFetch()) {
            return connection.getRefs().stream()
                    .map(Ref::getName)
                    .filter(other -> other.startsWith(branch + "/") || branch.startsWith(other + "/"))
                    .findFirst();
        } catch (TransportException | NotSupportedException e) {
            throw trouble.told(e);
        }
    }

    Trouble trouble() {
        return trouble;
    }

    private Transport transport() throws IOException {
        Transport transport = Transport.open(git, address.uri());
        transport.setTimeout(PATIENCE);
        transport.setCredentialsProvider(Access.of(address, login));
        PackConfig packing = new PackConfig(git);
        packing.setDeltaCompress(false);
        transport.setPackConfig(packing);
        transport.setPushThin(false);
        if (isLeftToGit) {
            // Any wording but the usual one makes JGit start Git.
            transport.setOptionReceivePack("git  receive-pack");
        }
        return transport;
    }

    @Override
    public void close() {
        git.close();
    }
}
