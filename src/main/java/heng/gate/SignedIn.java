package heng.gate;

import heng.access.AccessList.Entry;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.userdetails.User;

/** Somebody of the file who has signed in, with what the file said of them then. */
final class SignedIn extends User {
    private static final long serialVersionUID = 1L;
    private static final String BEFORE = "user:";

    /** The hash of the password, which the framework makes {@link User} forget once it was right. */
    private final String by;

    SignedIn(Entry entry) {
        super(entry.grant().id(), entry.password(), Authorities.of(entry.grant()));
        this.by = entry.password();
    }

    /** The name that they signed in with. */
    String name() {
        return getUsername().substring(BEFORE.length());
    }

    /** Whether the file still says the same of them. */
    boolean isStill(Optional<Entry> entry) {
        return entry.isPresent()
                && entry.get().password().equals(by)
                && Set.copyOf(Authorities.of(entry.get().grant())).equals(Set.copyOf(getAuthorities()));
    }
}
