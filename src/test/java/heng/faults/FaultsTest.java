package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Real parts break under a real service. Takes minutes: {@code ./mvnw test -Dtest=FaultsTest -Dfaults=true}. */
@EnabledIfSystemProperty(named = "faults", matches = "true")
class FaultsTest {
    @TempDir
    private Path folder;

    @Test
    void aDatabaseThatGoesAndComesBack() throws Exception {
        int port = freePort();
        Path cluster = Files.createDirectories(folder.resolve("postgres"));
        EmbeddedPostgres first = postgres(cluster, port);
        try (Service service = Service.start(data("one"), "--heng.database=" + address(first))) {
            assertThat(service.decide(1).statusCode()).isEqualTo(200);
            first.close();
            unavailable(service.decide(2));
            service.becomes(503);
            try (EmbeddedPostgres again = postgres(cluster, port)) {
                service.becomes(200);
                assertThat(service.decide(3).statusCode()).isEqualTo(200);
                assertThat(service.get("/api/v1/decision-log/verification")).contains("\"whole\":true");
            }
        }
    }

    @Test
    void twoInstancesOnOneDatabaseMakeOneLog() throws Exception {
        try (EmbeddedPostgres postgres = postgres(Files.createDirectories(folder.resolve("postgres")), freePort())) {
            String database = "--heng.database=" + address(postgres);
            Path keys = folder.resolve("keys.json");
            try (Service one = Service.start(data("one"), database, "--heng.log.keys=" + keys);
                    Service two = Service.start(data("two"), database, "--heng.log.keys=" + keys)) {
                for (int i = 0; i < 20; i++) {
                    assertThat(one.decide(i).statusCode()).isEqualTo(200);
                    assertThat(two.decide(i).statusCode()).isEqualTo(200);
                }
                assertThat(one.get("/api/v1/decision-log/verification")).contains("\"whole\":true", "\"entries\":41");
            }
        }
    }

    @Test
    void aDatabaseThatNoLongerAnswersHoldsNobodyForEver() throws Exception {
        try (EmbeddedPostgres postgres = postgres(Files.createDirectories(folder.resolve("postgres")), freePort());
                Stalled way = new Stalled(postgres.getPort())) {
            String database = address(postgres).replace(":" + postgres.getPort(), ":" + way.port());
            try (Service service = Service.start(data("one"), "--heng.database=" + database)) {
                assertThat(service.decide(1).statusCode()).isEqualTo(200);
                way.stall(true);
                unavailable(service.decide(2));
                way.stall(false);
                service.becomes(200);
                assertThat(service.decide(3).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aFullDisk() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", disk.toString()) == 0, "no right to mount here");
        try (Service service = Service.start(disk.resolve("data"))) {
            assertThat(service.decide(1).statusCode()).isEqualTo(200);
            Path filler = disk.resolve("filler");
            fill(filler);
            HttpResponse<String> answer = service.decide(2);
            for (int i = 3; i < 2_000 && answer.statusCode() == 200; i++) {
                answer = service.decide(i);
            }
            unavailable(answer);
            service.becomes(503);
            Files.delete(filler);
            service.becomes(200);
            assertThat(service.decide(1).statusCode()).isEqualTo(200);
            assertThat(service.get("/api/v1/decision-log/verification")).contains("\"whole\":true");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk.toString()) == 0, "no right to mount here");
        try (Service service = Service.launch(disk.resolve("data"))) {
            assertThat(service.ended()).isNotZero();
            assertThat(service.output()).contains(disk.resolve("data").toString());
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aDamagedCacheOfRulesIsMadeAgain() throws Exception {
        Path data = data("one");
        try (Service service = Service.start(data)) {
            assertThat(service.stop()).isTrue();
        }
        for (Path kept : files(data.resolve("compiled"))) {
            damage(kept);
        }
        try (Service service = Service.start(data)) {
            assertThat(service.decide(1).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDamagedDatabaseFileIsToldAndNeverMadeAnew() throws Exception {
        Path data = data("one");
        try (Service service = Service.start(data)) {
            service.decide(1);
            assertThat(service.stop()).isTrue();
        }
        Path database = data.resolve("decision-log.mv.db");
        Files.write(database, new byte[8192]);
        byte[] broken = Files.readAllBytes(database);
        try (Service service = Service.launch(data)) {
            assertThat(service.ended()).isNotZero();
        }
        assertThat(Files.readAllBytes(database)).isEqualTo(broken);
    }

    @Test
    void whatWasBegunIsFinishedBeforeItStops() throws Exception {
        try (Service service = Service.start(data("one"));
                Socket slow = new Socket("127.0.0.1", service.port())) {
            byte[] line = ("{ \"quietSince\": \"2001-01-01\" }").getBytes(StandardCharsets.US_ASCII);
            OutputStream out = slow.getOutputStream();
            out.write(("POST /api/v1/decision-log/retention HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                            + line.length + "\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(1_000);
            Thread stopping = new Thread(() -> {
                try {
                    service.stop();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            stopping.start();
            Thread.sleep(1_000);
            out.write(line, 1, line.length - 1);
            out.flush();
            byte[] answer = new byte[64];
            int read = slow.getInputStream().read(answer);
            assertThat(new String(answer, 0, Math.max(0, read), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 200");
            stopping.join();
        }
    }

    private static void unavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("log-unavailable").doesNotContain("Exception");
    }

    private Path data(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static EmbeddedPostgres postgres(Path cluster, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .start();
    }

    private static String address(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    private static void fill(Path filler) throws IOException {
        byte[] some = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(some);
            }
        } catch (IOException full) {
            assertThat(Files.size(filler)).isPositive();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length; i += 97) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
    }
}
