package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.decisionlog.LoggedDecision.Content;
import heng.decisionlog.LoggedDecision.WithContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who somebody is stays sealed, is found only with the keys, and can be destroyed while the chain stays whole. */
class PrivacyTest {
    private static final String NAME = "欧阳测试";
    private static final String NUMBER = "640106198502010014";
    private static final String HOUSEHOLD = "HH-SECRET";
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void neitherNamesNorNumbersNorIdsStandInTheDatabase(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            open.record(request(), OpenLog.START);
            assertThat(everything(open)).isNotEmpty().allSatisfy(cell -> {
                for (String secret : List.of(NAME, NUMBER, HOUSEHOLD, "\"household\"")) {
                    String bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
                    assertThat(cell.toLowerCase(Locale.ROOT)).doesNotContain(secret.toLowerCase(Locale.ROOT), bytes);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHouseholdIsFoundByIdNumberAndNameAndShownMasked(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            Evaluation made = open.record(request(), OpenLog.START);
            open.record(OpenLog.requests(1).get(0), OpenLog.START);
            WithContent found = open.log.find(made.id()).orElseThrow();
            List<UUID> household = List.of(found.decision().household());
            assertThat(open.log.households(new Who(Who.Kind.HOUSEHOLD, HOUSEHOLD)))
                    .isEqualTo(household);
            assertThat(open.log.households(new Who(Who.Kind.IDENTITY_NUMBER, NUMBER)))
                    .isEqualTo(household);
            assertThat(open.log.households(new Who(Who.Kind.NAME, NAME))).isEqualTo(household);
            assertThat(open.log.households(new Who(Who.Kind.NAME, "欧阳"))).isEmpty();
            String shown = Persons.masked(JSON.readTree(content(found).facts())).toString();
            assertThat(shown).contains("欧***", "640*************14").doesNotContain(NAME, NUMBER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void erasedIsErasedAndTheChainStaysWhole(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            Evaluation made = open.record(request(), OpenLog.START);
            ObjectNode other = OpenLog.requests(1).get(0);
            Evaluation kept = open.record(other, OpenLog.START);
            UUID household = open.log.find(made.id()).orElseThrow().decision().household();
            open.log.erase(household, Erasure.ON_REQUEST, "test", OpenLog.START);
            assertThat(open.log.find(made.id()).orElseThrow().content()).isNull();
            assertThat(open.log.find(kept.id()).orElseThrow().content()).isNotNull();
            for (Who who : List.of(
                    new Who(Who.Kind.HOUSEHOLD, HOUSEHOLD),
                    new Who(Who.Kind.IDENTITY_NUMBER, NUMBER),
                    new Who(Who.Kind.NAME, NAME))) {
                assertThat(open.log.households(who)).isEmpty();
            }
            assertThatThrownBy(() -> open.log.erase(household, Erasure.ON_REQUEST, "test", OpenLog.START))
                    .isInstanceOf(HouseholdErased.class);
            Evaluation again = open.record(request(), OpenLog.START);
            assertThat(open.log.find(again.id()).orElseThrow().decision().household())
                    .isNotEqualTo(household);
            assertThat(open.log.find(again.id()).orElseThrow().content()).isNotNull();
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasRestedLongEnoughIsFound(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            List<ObjectNode> requests = OpenLog.requests(2);
            Evaluation old = open.record(requests.get(0), OpenLog.START);
            open.record(requests.get(1), OpenLog.START);
            open.record(requests.get(1), OpenLog.START.plus(Duration.ofDays(400)));
            assertThat(open.log.quietSince(OpenLog.START.plus(Duration.ofDays(365))))
                    .containsExactly(
                            open.log.find(old.id()).orElseThrow().decision().household());
        }
    }

    /** The list of quiet households is old by the time the last of them is erased. */
    @ParameterizedTest
    @EnumSource
    void whoIsDecidedMeanwhileIsNotErasedAsQuiet(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            List<ObjectNode> requests = OpenLog.requests(3);
            requests.forEach(request -> open.record(request, OpenLog.START));
            Instant now = OpenLog.START.plus(Duration.ofDays(400));
            Instant since = OpenLog.START.plus(Duration.ofDays(30));
            List<UUID> quiet = open.log.quietSince(since);
            Evaluation again = open.record(requests.get(1), now);
            UUID decided = open.log.find(again.id()).orElseThrow().decision().household();
            UUID erased = quiet.stream()
                    .filter(one -> !one.equals(decided))
                    .findFirst()
                    .orElseThrow();
            open.log.erase(erased, Erasure.ON_REQUEST, "test", now);
            assertThat(quiet.stream().filter(one -> open.log.eraseQuiet(one, since, "test", now)))
                    .hasSize(1)
                    .doesNotContain(decided, erased);
            assertThat(open.log.find(again.id()).orElseThrow().content()).isNotNull();
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }

    /** With a new key in use everything is found and read as before, and nothing needs the old keys any more. */
    @ParameterizedTest
    @EnumSource
    void keysCanBeChanged(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            Evaluation made = open.record(request(), OpenLog.START);
            Keys rotated = Keys.of(open.keys.rotated().json());
            assertThat(rotated.inUse()).isNotEqualTo(open.keys.inUse());
            open.again(rotated).close();
            Keys newAlone = Keys.of(withoutOldKeys(rotated.json()));
            try (OpenLog later = open.again(newAlone)) {
                assertThat(later.log.households(new Who(Who.Kind.IDENTITY_NUMBER, NUMBER)))
                        .hasSize(1);
                WithContent found = later.log.find(made.id()).orElseThrow();
                assertThat(content(found).document()).isEqualTo(made.document());
                later.record(request(), OpenLog.START);
                assertThat(later.log.households(new Who(Who.Kind.HOUSEHOLD, HOUSEHOLD)))
                        .hasSize(1);
                assertThat(later.log.verify().isWhole()).isTrue();
            }
        }
    }

    /** As those of another instance on the same database, which has made its own. */
    @ParameterizedTest
    @EnumSource
    void keysOfAnotherLogAreRefused(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            assertThatThrownBy(() -> open.again(Keys.generate()))
                    .isInstanceOf(LogNotOpened.class)
                    .hasMessageContaining("密钥与决策记录不符");
            open.record(request(), OpenLog.START);
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }

    @Test
    void theKeyFileIsMadeOnceAndNamedWhereItIsNotReadable(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.json");
        String first = KeyFile.open(file).inUse();
        assertThat(KeyFile.open(file).inUse()).isEqualTo(first);
        assertThat(KeyFile.rotate(file).inUse()).isNotEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        Files.writeString(file, "{ }");
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageContaining("密钥不可读");
    }

    private static Content content(WithContent found) {
        assertThat(found.content()).isNotNull();
        return found.content();
    }

    private static ObjectNode request() {
        ObjectNode request = OpenLog.requests(1).get(0);
        ((ObjectNode) request.get("household")).put("id", HOUSEHOLD);
        ((ObjectNode) request.at("/household/members/0")).put("name", NAME).put("identityNumber", NUMBER);
        return request;
    }

    private static String withoutOldKeys(String json) {
        ObjectNode keys = (ObjectNode) JSON.readTree(json);
        for (String set : List.of("encryption", "lookup")) {
            ((ArrayNode) keys.get(set).get("key"))
                    .removeIf(key -> !key.get("keyId").equals(keys.get(set).get("primaryKeyId")));
        }
        return keys.toString();
    }

    private static List<String> everything(OpenLog open) {
        JdbcClient sql = JdbcClient.create(open.source);
        return List.of("log_entry", "log_payload", "log_values", "log_seal", "log_household", "log_person").stream()
                .flatMap(table -> sql.sql("select * from " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(cell -> cell instanceof byte[] bytes
                        ? HexFormat.of().formatHex(bytes) + new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(cell))
                .toList();
    }
}
