package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decisionlog.Verification.Fault;
import heng.decisionlog.Verification.What;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the way of a verification is told by it, and does not end it. */
class VerificationTest {
    @Test
    void aNoteOfTheEndThatCannotBeReadIsAFaultUntilTheNextIsWritten() throws Exception {
        ObjectNode request = OpenLog.requests(1).get(0);
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Path anchor = open.data.resolve("decision-log.anchor");
            String noted = Files.readString(anchor);
            for (String torn : new String[] {"", "00000", noted.substring(0, 40), "9".repeat(19) + noted.substring(19)}) {
                Files.writeString(anchor, torn);
                assertThat(open.log.verify().faults())
                        .as(torn)
                        .containsExactly(new Fault(0, What.ANCHOR_UNREADABLE));
            }
            Files.writeString(anchor, noted + noted);
            open.record(request, OpenLog.START);
            assertThat(open.log.verify().isWhole()).isTrue();
            assertThat(Files.readString(anchor)).hasSameSizeAs(noted).isNotEqualTo(noted);
            try (var files = Files.list(open.data)) {
                assertThat(files).containsExactly(anchor);
            }
        }
    }
}
