package heng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of keys and users: who is in it, until when, and what is said of one that is broken. */
class AccessTest {
    private static final Set<String> COUNTIES = Set.of("640106", "640104");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    private Path folder;

    @Test
    void twoKeysOfOneOpenUntilTheirDays() throws Exception {
        String old = NewKey.make();
        String fresh = NewKey.make();
        AccessList list = AccessFile.read(
                file(
                        "keys:",
                        key("hall", "[evaluate]", "[\"640106\"]", hash(old, "2026-03-31"), hash(fresh, "2027-03-31"))),
                COUNTIES);
        assertThat(list.withKey(old, DAY)).map(Grant::id).hasValue("hall");
        assertThat(list.withKey(fresh, DAY)).map(Grant::counties).hasValue(Set.of("640106"));
        assertThat(list.withKey(old, DAY.plusDays(1))).isEmpty();
        assertThat(list.withKey(fresh, DAY.plusDays(1))).isPresent();
        assertThat(list.withKey(KeyHash.of(fresh), DAY)).isEmpty();
    }

    @Test
    void aChangeCountsWithoutANewStartAndABrokenOneChangesNothing() throws Exception {
        String first = NewKey.make();
        String second = NewKey.make();
        Path file = file("keys:", key("hall", "[evaluate]", "[]", hash(first, "2026-12-31")));
        Access access = new Access(file, COUNTIES);
        assertThat(access.list().withKey(first, DAY)).isPresent();
        Thread.sleep(1_100);
        file("keys:", key("other", "[read]", "[]", hash(second, "2026-12-31")));
        assertThat(access.list().withKey(first, DAY)).isEmpty();
        assertThat(access.list().withKey(second, DAY)).map(Grant::id).hasValue("other");
        Thread.sleep(1_100);
        file("keys: [ oh");
        assertThat(access.list().withKey(second, DAY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'[evaluate, fly]', '[]', 2026-12-31, 3:, 只能取以下值之一, Must be one of",
        "'[evaluate]', '[\"640999\"]', 2026-12-31, 4:, 没有这个县, no such county",
        "'[audit]', '[\"640106\"]', 2026-12-31, 4:, 不能限定县, cannot be bound",
        "'[evaluate]', '[]', 2026-02-30, 6:, 真实存在的日期, a real date"
    })
    void everyFaultHasItsLineAndBothLanguages(
            String scopes, String counties, String until, String line, String chinese, String english)
            throws Exception {
        Path file = file("keys:", key("hall", scopes, counties, hash(NewKey.make(), until)));
        assertThatThrownBy(() -> AccessFile.read(file, COUNTIES))
                .isInstanceOf(BrokenAccess.class)
                .hasMessageContaining(file + ":" + line)
                .hasMessageContaining(chinese)
                .hasMessageContaining(english);
    }

    @Test
    void whatIsNoFileIsSaid() {
        assertThatThrownBy(() -> new Access(folder.resolve("none.yaml"), COUNTIES))
                .isInstanceOf(BrokenAccess.class)
                .hasMessageContaining("none.yaml:0:0");
    }

    @Test
    void aNameOrHashStandsOnce() throws Exception {
        String key = NewKey.make();
        Path file = file(
                "keys:",
                key("hall", "[read]", "[]", hash(key, "2026-12-31")),
                key("hall", "[read]", "[]", hash(key, "2026-12-31")));
        assertThatThrownBy(() -> AccessFile.read(file, COUNTIES))
                .hasMessageContaining("This name is taken")
                .hasMessageContaining("This hash stands above already");
    }

    private Path file(String... lines) throws Exception {
        return Files.writeString(folder.resolve("access.yaml"), String.join("\n", lines));
    }

    private static String key(String id, String scopes, String counties, String... hashes) {
        return "  - id: " + id + "\n    scopes: " + scopes + "\n    counties: " + counties + "\n    hashes:\n"
                + String.join("\n", hashes);
    }

    private static String hash(String key, String until) {
        return "      - { sha256: " + KeyHash.of(key) + ", until: " + until + " }";
    }
}
