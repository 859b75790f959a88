package dev.hilo.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads HTTP/1.1 answers (RFC 9112) off a connection, one after the other, and keeps nothing of them but the status.
 * Knows bodies with a length, chunked ones, and none; heads must fit into 16 KiB.
 */
final class ResponseReader {

    private static final int CHUNKED = -2;
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] head = new byte[16 * 1024];
    private int headSize;
    private int status;
    private long bodyLeft;
    private int lastChunkSeen;
    private boolean inBody;

    /** Takes what has arrived; the status once the answer is whole, otherwise 0. */
    int read(ByteBuffer arrived) {
        while (arrived.hasRemaining()) {
            if (!inBody) {
                readHead(arrived);
                if (!inBody) {
                    return 0;
                }
            }
            if (isBodyRead(arrived)) {
                int done = status;
                reset();
                return done;
            }
        }
        return 0;
    }

    private void reset() {
        headSize = 0;
        lastChunkSeen = 0;
        inBody = false;
    }

    private void readHead(ByteBuffer arrived) {
        while (arrived.hasRemaining()) {
            if (headSize == head.length) {
                throw new IllegalStateException("the head of an answer is too large");
            }
            head[headSize++] = arrived.get();
            if (headSize >= 4 && endsHead()) {
                begin();
                return;
            }
        }
    }

    private boolean endsHead() {
        return head[headSize - 1] == '\n'
                && head[headSize - 2] == '\r'
                && head[headSize - 3] == '\n'
                && head[headSize - 4] == '\r';
    }

    private void begin() {
        status = (head[STATUS_AT] - '0') * 100 + (head[STATUS_AT + 1] - '0') * 10 + (head[STATUS_AT + 2] - '0');
        bodyLeft = status == 204 || status == 304 ? 0 : length();
        inBody = true;
    }

    private long length() {
        String text = new String(head, 0, headSize, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int length = text.indexOf("\r\ncontent-length:");
        if (length >= 0) {
            int start = length + "\r\ncontent-length:".length();
            return Long.parseLong(
                    text.substring(start, text.indexOf('\r', start)).strip());
        }
        return text.contains("\r\ntransfer-encoding: chunked") ? CHUNKED : 0;
    }

    /** Takes the body; true once it is whole, which an empty one is at once. */
    private boolean isBodyRead(ByteBuffer arrived) {
        if (bodyLeft == CHUNKED) {
            while (arrived.hasRemaining() && lastChunkSeen < LAST_CHUNK.length) {
                byte next = arrived.get();
                lastChunkSeen = next == LAST_CHUNK[lastChunkSeen] ? lastChunkSeen + 1 : next == LAST_CHUNK[0] ? 1 : 0;
            }
            return lastChunkSeen == LAST_CHUNK.length;
        }
        int taken = (int) Math.min(bodyLeft, arrived.remaining());
        arrived.position(arrived.position() + taken);
        bodyLeft -= taken;
        return bodyLeft == 0;
    }
}
