package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import heng.cases.TestRules;
import heng.reference.Households;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** What is packed comes out again, small, and whatever an earlier version packed comes out, too. */
class PackingTest {
    /** Behind an example of more than 256 KB the compressor looks for longer matches, and finds them. */
    private static final int EXAMPLE_BYTES = 260 << 10;

    private static final int SEEN = 600;

    /** Three parts as they were packed by the first example and by the second. */
    private static final String BY_THE_FIRST = "010000008328b52ffd2083ad0100a80000002d7b342d30392d32342235227d004a7d5d"
            + "7d0900523a9320d42a0cd083015e30540a0e389f432e6e207a3b53dc5f379816";

    private static final String BY_THE_SECOND =
            "020000008328b52ffd23d9c4233583ad0100b00000002d342d30392d323422313035227d"
                    + "004a7d5d7d09fc94d29740d2014f89be9ff35938c8272d0a852b096e518f6c1919bf51";

    @Test
    void partsComeOutAsTheyWentIn() {
        byte[] large = new byte[3_000_000];
        new Random(1).nextBytes(large);
        List<byte[]> parts = List.of(new byte[0], large, "{\"核对\":1}".getBytes(StandardCharsets.UTF_8), new byte[1]);
        assertThat(Packing.unpack(Packing.pack(parts.toArray(byte[][]::new)))).containsExactlyElementsOf(parts);
        assertThat(Packing.unpack(Packing.pack())).isEmpty();
    }

    @Test
    void whatEarlierVersionsPackedIsRead() {
        for (String packed : List.of(BY_THE_FIRST, BY_THE_SECOND)) {
            assertThat(Packing.unpack(HexFormat.of().parseHex(packed)).stream()
                            .map(part -> new String(part, StandardCharsets.UTF_8)))
                    .containsExactly(
                            "{\"asOf\":\"2024-09-24\",\"jurisdiction\":\"640105\"}",
                            "",
                            "{\"schemes\":[{\"scheme\":\"SUBSISTENCE_ALLOWANCE\",\"outcome\":\"NOT_CONFIRMED\"}]}");
        }
    }

    @Test
    void whatALaterVersionPackedIsToldFromWhatIsBroken() {
        byte[] later = Packing.pack(new byte[8]);
        later[0]++;
        assertThatThrownBy(() -> Packing.unpack(later)).hasMessageContaining("later version");
    }

    /** Decisions that the example was not made from; where this fails, a new example is due. */
    @Test
    void aDecisionIsPackedToATwentiethOfItsLength() {
        long plain = 0;
        long packed = 0;
        for (byte[][] parts : decisions(SEEN + 1, 100)) {
            plain += parts[0].length + parts[1].length;
            packed += Packing.pack(parts).length;
        }
        assertThat(plain / 20.0).isGreaterThan(packed);
    }

    /** How the example was made. An example that is in use is never written anew: another one gets the next number. */
    @Test
    @EnabledIfSystemProperty(named = "example.write", matches = ".+")
    void makesAnExample() throws IOException {
        byte[][] seen = decisions(1, SEEN).stream()
                .map(parts -> {
                    byte[] both = Arrays.copyOf(parts[0], parts[0].length + parts[1].length);
                    System.arraycopy(parts[1], 0, both, parts[0].length, parts[1].length);
                    return both;
                })
                .toArray(byte[][]::new);
        byte[] example = new byte[EXAMPLE_BYTES];
        long length = Zstd.trainFromBuffer(seen, example);
        assertThat(length).isCloseTo(EXAMPLE_BYTES, Percentage.withPercentage(20));
        Files.write(Path.of(System.getProperty("example.write")), Arrays.copyOf(example, (int) length));
    }

    /** Facts and document of the first decisions from a seed on, each with an id and a moment of its own. */
    private static List<byte[][]> decisions(long from, int number) {
        List<byte[][]> all = new ArrayList<>();
        for (long seed = from; all.size() < number; seed++) {
            JsonNode request = Households.generated(seed);
            if (TestRules.decide(request).status() == 200) {
                UUID id = UUID.nameUUIDFromBytes(Long.toString(seed).getBytes(StandardCharsets.UTF_8));
                Instant at = OpenLog.START.plusMillis(seed * 7_919_317);
                Evaluation made = OpenLog.decided(request, TestRules.book(), id, at);
                all.add(new byte[][] {made.request(), made.document()});
            }
        }
        return all;
    }
}
