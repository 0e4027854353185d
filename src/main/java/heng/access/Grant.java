package heng.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a key or a user may do.
 *
 * @param id the name that the decision log keeps
 * @param counties codes of the counties that may be named in a request; empty: all
 * @param perMinute the most requests in a minute; null: as many as the service allows everybody
 */
public record Grant(
        String id,
        Set<Scope> scopes,
        Set<String> counties,
        @Nullable Integer perMinute) {

    /** A password or a hash with the last day on which it opens. */
    record Secret(String value, LocalDate until) {
        boolean isGood(LocalDate today) {
            return !today.isAfter(until);
        }
    }
}
