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
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Several byte strings in one, compressed against an example of what the log usually holds. The first byte names the
 * example; an example is never changed, another gets another number, and what was packed by an earlier one is read by it.
 */
final class Packing {
    private static final byte EXAMPLE = 3;
    private static final int LEVEL = 1;
    private static final int HEAD = 1 + Integer.BYTES;
    private static final byte[] NEWEST = example("dictionary-3.zdict");
    private static final Map<Byte, ZstdDictDecompress> DECOMPRESS = Map.of(
            (byte) 1,
            new ZstdDictDecompress(example("dictionary-1.txt")),
            (byte) 2,
            new ZstdDictDecompress(example("dictionary-2.zdict")),
            EXAMPLE,
            new ZstdDictDecompress(NEWEST));
    /** Bytes before packing; few are more. */
    private static final int USUAL = 1 << 17;
    /**
     * Those that nobody uses now: to make one anew costs more than to compress, and each holds memory. The last used comes
     * first: the processor still has it at hand.
     */
    private static final BlockingDeque<Packer> IDLE = new LinkedBlockingDeque<>(16);

    private Packing() {}

    static byte[] pack(byte[]... parts) {
        int size = 0;
        for (byte[] part : parts) {
            size += Integer.BYTES + part.length;
        }
        Packer idle = size <= USUAL ? IDLE.pollFirst() : null;
        Packer packer = idle == null ? new Packer(Math.max(size, USUAL)) : idle;
        try {
            return packer.pack(size, parts);
        } finally {
            if (size > USUAL || !IDLE.offerFirst(packer)) {
                packer.close();
            }
        }
    }

    static List<byte[]> unpack(byte[] packed) {
        ByteBuffer head = ByteBuffer.wrap(packed);
        ZstdDictDecompress example = DECOMPRESS.get(head.get());
        if (example == null) {
            throw new IllegalStateException("the payload was packed by a later version");
        }
        int size = head.getInt();
        byte[] compressed = new byte[head.remaining()];
        head.get(compressed);
        ByteBuffer plain = ByteBuffer.wrap(Zstd.decompress(compressed, example, size));
        List<byte[]> parts = new ArrayList<>();
        while (plain.hasRemaining()) {
            byte[] part = new byte[plain.getInt()];
            plain.get(part);
            parts.add(part);
        }
        return parts;
    }

    private static byte[] example(String name) {
        try (InputStream in = Packing.class.getResourceAsStream("/decisionlog/" + name)) {
            if (in == null) {
                throw new IOException("the example of the decision log is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A compressor with room for what goes in and what comes out; for one thread at a time. What goes in lies right behind
     * the example: to the compressor that is one text, through which it goes faster than through two.
     */
    private static final class Packer implements AutoCloseable {
        private final ByteBuffer in;
        private final ByteBuffer out;
        private final ZstdDictCompress example;
        private final ZstdCompressCtx compressor = new ZstdCompressCtx();

        Packer(int room) {
            in = ByteBuffer.allocateDirect(NEWEST.length + room).put(NEWEST);
            out = ByteBuffer.allocateDirect(Math.toIntExact(Zstd.compressBound(room)));
            example = new ZstdDictCompress(in.slice(0, NEWEST.length), LEVEL, true);
            compressor.setLevel(LEVEL).loadDict(example);
        }

        byte[] pack(int size, byte[]... parts) {
            in.position(NEWEST.length);
            for (byte[] part : parts) {
                in.putInt(part.length).put(part);
            }
            int length = compressor.compressDirectByteBuffer(out, 0, out.capacity(), in, NEWEST.length, size);
            ByteBuffer packed = ByteBuffer.allocate(HEAD + length).put(EXAMPLE).putInt(size);
            return packed.put(out.slice(0, length)).array();
        }

        @Override
        public void close() {
            compressor.close();
            example.close();
        }
    }
}
