package dev.hilo.benchmarks.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A connection that is kept alive, with one request on the way at a time. */
final class Connection {

    static final int NOT_YET = 0;
    static final int BROKEN = -1;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ResponseReader reader = new ResponseReader();
    private final ByteBuffer in = ByteBuffer.allocateDirect(16 * 1024);
    private ByteBuffer out = ByteBuffer.allocate(0);
    private long due;

    Connection(InetSocketAddress address, Selector selector) throws IOException {
        channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** @param when the request should have gone out: a late one counts as a slow one */
    void send(byte[] request, long when) {
        out = ByteBuffer.wrap(request);
        due = when;
        flush();
    }

    /** Continues writing a request that did not fit. */
    void flush() {
        try {
            channel.write(out);
            key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        } catch (IOException _) {
            // Reading finds out, too, and tells.
            key.interestOps(SelectionKey.OP_READ);
        }
    }

    /** The status, {@link #NOT_YET}, or {@link #BROKEN} if the other side has gone. */
    int receive() {
        try {
            in.clear();
            if (channel.read(in) < 0) {
                return BROKEN;
            }
            in.flip();
            return reader.read(in);
        } catch (IOException _) {
            return BROKEN;
        }
    }

    long due() {
        return due;
    }

    void close() {
        try {
            key.cancel();
            channel.close();
        } catch (IOException _) {
            // It is gone either way.
        }
    }
}
