package heng.gate;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The counties that whoever asks now may name. Where nobody has to say who they are, all of them. */
public final class Counties {
    private final boolean guarded;

    Counties(boolean guarded) {
        this.guarded = guarded;
    }

    /**
     * Lets a county pass.
     *
     * @throws ForeignCounty where it is not among those of whoever asks
     */
    public void check(String county) {
        Set<String> some = some();
        if (some != null && !some.contains(county)) {
            throw new ForeignCounty();
        }
    }

    /** Codes of the counties; null: all; empty: none, as where nobody is known to ask. */
    public @Nullable Set<String> some() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (!guarded) {
            return null;
        }
        if (caller == null) {
            return Set.of();
        }
        return Authorities.holdsEveryCounty(caller.getAuthorities())
                ? null
                : caller.getAuthorities().stream()
                        .map(one -> String.valueOf(one.getAuthority()))
                        .filter(one -> one.startsWith(Authorities.COUNTY))
                        .map(one -> one.substring(Authorities.COUNTY.length()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
