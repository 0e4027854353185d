package heng.publishing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A place where bundles appear. */
public interface BundleSource {
    /** The bundle that is there, if it is another than the one settled last; null where nothing is new. */
    byte @Nullable [] news() throws IOException, InterruptedException;

    /** The bundle answered last came in use or was refused; until this is said it is answered again, so that none is lost. */
    void settle();

    /**
     * The source at a folder or an address.
     *
     * @param where an address of http or https, else the path of a folder
     */
    static BundleSource at(String where) {
        return where.matches("https?://.*") ? new AddressSource(URI.create(where)) : new FolderSource(Path.of(where));
    }
}
