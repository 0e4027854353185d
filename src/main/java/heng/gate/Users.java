package heng.gate;

import heng.access.Access;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The users of the file; where there is no file, nobody. */
final class Users implements UserDetailsService {
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
        return access.list()
                .user(name, LocalDate.now(clock))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("nobody of this name"));
    }
}
