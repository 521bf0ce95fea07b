package dev.diapason.playbook.remote;

import java.util.Optional;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/** Gives a login to the one host that it is for, over connections that nobody else can read, and to no other. */
final class Access extends CredentialsProvider {

    private final URIish own;
    private final Login login;

    private Access(URIish own, Login login) {
        this.own = own;
        this.login = login;
    }

    static @Nullable CredentialsProvider of(Address address, Optional<Login> login) {
        return login.map(each -> new Access(address.uri(), each)).orElse(null);
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        boolean isOwn = own.getScheme().equals(uri.getScheme())
                && own.getHost().equals(uri.getHost())
                && own.getPort() == uri.getPort();
        if (!isOwn || !supports(items)) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                name.setValue(login.user());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValueNoCopy(login.secret().toCharArray());
            }
        }
        return true;
    }
}
