package heng.decisionlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files of the embedded database on a disk that takes no more writes when it is told so. */
public final class FailingFiles extends FilePathWrapper {
    private static volatile boolean failing;

    /** Makes {@code jdbc:h2:failing:…} an address. */
    static void register() {
        FilePath.register(new FailingFiles());
    }

    static void fail(boolean now) {
        failing = now;
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        private static void ask() throws IOException {
            if (failing) {
                throw new IOException("the disk takes no more writes");
            }
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            ask();
            return file.write(from, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            ask();
            file.force(metadata);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            ask();
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
