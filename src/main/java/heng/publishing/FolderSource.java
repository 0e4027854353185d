package heng.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last zip of a folder by its name; one that is still being written is left until it rests. */
final class FolderSource implements BundleSource {
    private final Path folder;
    private @Nullable Seen seen;
    private @Nullable Seen answered;
    private @Nullable Seen settled;

    private record Seen(Path file, FileTime changed, long size) {}

    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte @Nullable [] news() throws IOException {
        Seen before = seen;
        seen = look();
        Seen now = seen;
        if (now == null || now.equals(settled) || !now.equals(before)) {
            return null;
        }
        answered = now;
        return Files.readAllBytes(now.file());
    }

    @Override
    public void settle() {
        settled = answered;
    }

    private @Nullable Seen look() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> last = files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Comparator.comparing(file -> file.getFileName().toString()));
            return last.isEmpty()
                    ? null
                    : new Seen(last.get(), Files.getLastModifiedTime(last.get()), Files.size(last.get()));
        }
    }
}
