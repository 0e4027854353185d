package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** The clock is set back while the log is kept: records keep the order in which they came, and the chain is whole. */
class ClockSetBackTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theOrderIsThatOfTheRecordsNotOfTheClock(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            List<ObjectNode> requests = OpenLog.requests(3);
            Instant now = OpenLog.START.plus(Duration.ofHours(2));
            UUID first = open.record(requests.get(0), now).id();
            UUID second =
                    open.record(requests.get(1), now.minus(Duration.ofHours(1))).id();
            UUID third = open.record(requests.get(2), now.plusSeconds(1)).id();
            assertThat(open.log.search(new Search(null, null, null, null, null, null, 10)))
                    .extracting(LoggedDecision::id)
                    .containsExactly(third, second, first);
            assertThat(open.log.verify().faults()).isEmpty();
        }
    }
}
