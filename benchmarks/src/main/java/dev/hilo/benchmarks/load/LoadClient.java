package dev.hilo.benchmarks.load;

import dev.hilo.benchmarks.surroundings.NotPossible;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Sends requests that were put into bytes beforehand over connections that stay open, all from one thread: on few cores
 * the client must leave them to the server.
 */
public final class LoadClient {

    private static final long SILENCE = 30_000_000_000L;

    private final InetSocketAddress address;
    private final int connections;

    public LoadClient(URI base, int connections) {
        int port = base.getPort() < 0 ? 80 : base.getPort();
        address = new InetSocketAddress(base.getHost(), port);
        this.connections = connections;
    }

    /** As fast as the server answers: each connection sends its next request when it has its answer. */
    public LoadResult flood(byte[][] requests) {
        return paced(requests, 0, Sent.UNHEARD);
    }

    /** Hears which request goes out, and when by {@link System#nanoTime()}. */
    public interface Sent {
        Sent UNHEARD = (_, _) -> {};

        void sent(int request, long at);
    }

    /**
     * At a steady rate, whatever the answers do; a request that has to wait for a free connection counts from when it
     * was due.
     *
     * @param perSecond zero for as fast as possible
     */
    public LoadResult paced(byte[][] requests, double perSecond, Sent sent) {
        try (Selector selector = Selector.open()) {
            return new Run(selector, requests, perSecond, sent).go();
        } catch (IOException e) {
            throw new NotPossible("%s does not answer (%s): is Hilo up?".formatted(address, e));
        }
    }

    private final class Run {
        private final Selector selector;
        private final byte[][] requests;
        private final double nanosBetween;
        private final Sent sent;
        private final Deque<Connection> idle = new ArrayDeque<>();
        private final LoadResult.Counting counting = new LoadResult.Counting();
        private int next;
        private int open;

        Run(Selector selector, byte[][] requests, double perSecond, Sent sent) {
            this.selector = selector;
            this.requests = requests;
            this.nanosBetween = perSecond == 0 ? 0 : 1e9 / perSecond;
            this.sent = sent;
        }

        LoadResult go() throws IOException {
            for (int i = 0; i < Math.min(connections, requests.length); i++) {
                idle.add(new Connection(address, selector));
            }
            long start = System.nanoTime();
            long heard = start;
            while (counting.count() < requests.length) {
                dispatch(start);
                int ready = selector.select(Math.max(1, millisToNext(start)));
                if (ready > 0) {
                    receive();
                    heard = System.nanoTime();
                } else if (open > 0 && System.nanoTime() - heard > SILENCE) {
                    throw new IOException("no answer for 30 s");
                }
            }
            LoadResult result = counting.result(System.nanoTime() - start);
            selector.keys().forEach(key -> ((Connection) key.attachment()).close());
            return result;
        }

        private void dispatch(long start) throws IOException {
            long now = System.nanoTime();
            while (next < requests.length && !idle.isEmpty()) {
                long due = nanosBetween == 0 ? now : start + (long) (next * nanosBetween);
                if (due > now) {
                    return;
                }
                idle.removeFirst().send(requests[next], due);
                sent.sent(next, now);
                next++;
                open++;
            }
        }

        private long millisToNext(long start) {
            if (nanosBetween == 0 || next == requests.length || idle.isEmpty()) {
                return 1000;
            }
            return (start + (long) (next * nanosBetween) - System.nanoTime()) / 1_000_000;
        }

        private void receive() throws IOException {
            Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
            while (ready.hasNext()) {
                SelectionKey key = ready.next();
                ready.remove();
                Connection connection = (Connection) key.attachment();
                if (key.isValid() && key.isWritable()) {
                    connection.flush();
                }
                int status = connection.receive();
                if (status != Connection.NOT_YET) {
                    answered(connection, status);
                }
            }
        }

        private void answered(Connection connection, int status) throws IOException {
            if (status == Connection.BROKEN && idle.remove(connection)) {
                // The server hung up after its answer: nothing was asked on it.
                connection.close();
                idle.addLast(new Connection(address, selector));
                return;
            }
            counting.add(status, System.nanoTime() - connection.due());
            open--;
            if (status == Connection.BROKEN) {
                connection.close();
                idle.addLast(new Connection(address, selector));
            } else {
                idle.addLast(connection);
            }
        }
    }
}
