package dev.hilo.ingestion.webhooks;

import java.util.Arrays;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** Puts the pieces of one body together; each byte is copied once when the length was told rightly. */
final class BodyAssembly {

    /** Up to this size a body is nothing special: it is read where it arrives. */
    static final int SMALL = 256 * 1024;

    private final int limit;
    private final BodyMemory memory;
    private byte[] bytes;
    private int length;
    private long taken;

    /**
     * An empty one.
     *
     * @param declared what Content-Length says, negative if nothing
     * @param limit the most that is accepted
     */
    BodyAssembly(long declared, int limit, BodyMemory memory) {
        this.limit = limit;
        this.memory = memory;
        // Room is made for what is told, but not much of it before it comes.
        bytes = new byte[Math.clamp(declared, 0, SMALL)];
    }

    /** @throws Refused once the body is too large for the channel, or for what is left of the memory */
    void add(DataBuffer piece) {
        try {
            int count = piece.readableByteCount();
            if (count > limit - length) {
                throw new Refused(Outcome.TOO_LARGE);
            }
            makeRoom(length + count);
            piece.read(bytes, length, count);
            length += count;
        } finally {
            DataBufferUtils.release(piece);
        }
    }

    /** The whole body. */
    byte[] bytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Gives back what a large body took of the common memory. */
    void release() {
        memory.giveBack(taken);
        taken = 0;
    }

    private void makeRoom(int needed) {
        if (needed <= bytes.length) {
            return;
        }
        int size = Math.min(limit, Math.max(needed, bytes.length * 2));
        if (size > SMALL) {
            int more = size - (int) taken;
            memory.take(more, taken == 0);
            taken += more;
        }
        bytes = Arrays.copyOf(bytes, size);
    }
}
