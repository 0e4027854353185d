package heng.decisionlog;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Several byte strings in one, compressed against an example of what the log usually holds. The first byte names the
 * example; an example is never changed, another gets another number.
 */
final class Packing {
    private static final byte EXAMPLE = 1;
    private static final int LEVEL = 1;
    private static final byte[] DICTIONARY = dictionary();
    private static final ZstdDictCompress COMPRESS = new ZstdDictCompress(DICTIONARY, LEVEL);
    /** Those that nobody uses now: to make one anew costs as much as to compress, and each holds memory. */
    private static final Deque<ZstdCompressCtx> IDLE = new ConcurrentLinkedDeque<>();

    private static final ZstdDictDecompress DECOMPRESS = new ZstdDictDecompress(DICTIONARY);
    private static final int HEAD = 5;

    private Packing() {}

    static byte[] pack(byte[]... parts) {
        int size = 0;
        for (byte[] part : parts) {
            size += Integer.BYTES + part.length;
        }
        ByteBuffer plain = ByteBuffer.allocate(size);
        for (byte[] part : parts) {
            plain.putInt(part.length).put(part);
        }
        byte[] compressed = compress(plain.array());
        return ByteBuffer.allocate(HEAD + compressed.length)
                .put(EXAMPLE)
                .putInt(size)
                .put(compressed)
                .array();
    }

    private static byte[] compress(byte[] plain) {
        ZstdCompressCtx idle = IDLE.pollFirst();
        ZstdCompressCtx compressor =
                idle == null ? new ZstdCompressCtx().setLevel(LEVEL).loadDict(COMPRESS) : idle;
        try {
            return compressor.compress(plain);
        } finally {
            IDLE.addFirst(compressor);
        }
    }

    static List<byte[]> unpack(byte[] packed) {
        ByteBuffer head = ByteBuffer.wrap(packed);
        if (head.get() != EXAMPLE) {
            throw new IllegalStateException("the payload was packed by a later version");
        }
        int size = head.getInt();
        byte[] compressed = new byte[head.remaining()];
        head.get(compressed);
        ByteBuffer plain = ByteBuffer.wrap(Zstd.decompress(compressed, DECOMPRESS, size));
        List<byte[]> parts = new ArrayList<>();
        while (plain.hasRemaining()) {
            byte[] part = new byte[plain.getInt()];
            plain.get(part);
            parts.add(part);
        }
        return parts;
    }

    static byte[] dictionary() {
        try (InputStream in = Packing.class.getResourceAsStream("/decisionlog/dictionary-" + EXAMPLE + ".txt")) {
            if (in == null) {
                throw new IOException("the dictionary of the decision log is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
