package heng.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, so that what it holds is its own. */
record Running(Process process, int port) implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/ ");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin").toString();

    /** As it is shipped, with a new data folder and a heap of one gibibyte. */
    static Running start(String database) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "data");
        Path said = data.resolve("said.log");
        Process process = new ProcessBuilder(
                        JAVA + "/java",
                        "-Xmx1g",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "heng.HengApplication",
                        "--server.port=0",
                        "--heng.data=" + data,
                        "--heng.database=" + database)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (process.isAlive()) {
            Matcher listening = LISTENING.matcher(Files.readString(said));
            if (listening.find()) {
                return new Running(process, Integer.parseInt(listening.group(1)));
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the service has not started, see " + said);
    }

    /** Heap after a collection, and all of it in memory, in mebibytes. */
    String footprint() throws IOException, InterruptedException {
        new ProcessBuilder(JAVA + "/jcmd", String.valueOf(process.pid()), "GC.run")
                .start()
                .waitFor();
        double heap = figures().stream()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
        String resident = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("");
        return String.format(
                "%.0f MB of heap, %d MB resident",
                heap / (1 << 20), Long.parseLong(resident.replaceAll("\\D", "")) / 1024);
    }

    private List<String> figures() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                .body()
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
