package heng.access;

import heng.access.Grant.Secret;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody whom the file names: keys by the hash of each, users by name. */
public record AccessList(Map<String, Entry> keys, Map<String, Entry> users) {

    /** What this key may do today; empty where nobody has it or it has run out. */
    public Optional<Grant> withKey(String key, LocalDate today) {
        return good(keys.get(KeyHash.of(key)), today).map(Entry::grant);
    }

    /** The user of this name; empty where there is none or the password has run out. */
    public Optional<Entry> user(String name, LocalDate today) {
        return good(users.get(name), today);
    }

    private static Optional<Entry> good(@Nullable Entry entry, LocalDate today) {
        return Optional.ofNullable(entry).filter(one -> one.secret().isGood(today));
    }

    /** One secret and what it opens. */
    public record Entry(Grant grant, Secret secret) {
        /** The bcrypt hash of a user's password. */
        public String password() {
            return secret.value();
        }
    }
}
