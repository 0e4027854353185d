package heng.gate;

import heng.access.Access;
import heng.access.AccessList.Entry;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The users of the file; where there is no file, nobody. */
final class Users implements UserDetailsService {
    private static final String BEFORE = "user:";

    private final @Nullable Access access;
    private final Clock clock;

    Users(@Nullable Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        if (access == null) {
            throw new UsernameNotFoundException("nobody");
        }
        Entry entry = access.list()
                .user(name, LocalDate.now(clock))
                .orElseThrow(() -> new UsernameNotFoundException("nobody of this name"));
        return User.withUsername(entry.grant().id())
                .password(entry.password())
                .authorities(Authorities.of(entry.grant()))
                .build();
    }

    /** The name that somebody signed in with. */
    static String nameOf(User user) {
        return user.getUsername().substring(BEFORE.length());
    }
}
