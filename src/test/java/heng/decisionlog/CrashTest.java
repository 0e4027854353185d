package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A process that records and is killed: whatever it had answered for is in the log, and the log is whole. */
class CrashTest {
    private static final int ENOUGH = 150;

    @Test
    void whatWasAnsweredForIsThereAfterAKill(@TempDir Path folder) throws Exception {
        Keys keys = Keys.generate();
        Path file = folder.resolve("keys.json");
        Files.writeString(file, keys.json());
        String address = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("decision-log")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recording.class.getName(),
                        address,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<UUID> answered = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && answered.size() < ENOUGH) {
                if (line.startsWith("recorded ")) {
                    answered.add(UUID.fromString(line.substring("recorded ".length())));
                }
                line = out.readLine();
            }
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(answered).hasSize(ENOUGH);
        try (OpenLog open = OpenLog.at(address, keys)) {
            assertThat(answered).allMatch(id -> open.log.find(id).isPresent());
            assertThat(open.log.verify().faults()).isEmpty();
        }
    }

    /** Records for ever, and says what is recorded. */
    static final class Recording {
        private Recording() {}

        public static void main(String[] arguments) throws Exception {
            Keys keys = Keys.of(Files.readString(Path.of(arguments[1])));
            var source = Databases.at(arguments[0]);
            Databases.migrate(source, "latest");
            OpenLog open = OpenLog.on(source, keys);
            List<ObjectNode> requests = OpenLog.requests(50);
            Stream.generate(() -> new Thread(() -> {
                        for (int i = 0; ; i++) {
                            UUID id = open.record(requests.get(i % requests.size()), OpenLog.START)
                                    .id();
                            System.out.println("recorded " + id);
                        }
                    }))
                    .limit(4)
                    .forEach(Thread::start);
        }
    }
}
