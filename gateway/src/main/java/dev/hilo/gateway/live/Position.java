package dev.hilo.gateway.live;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has heard: of each partition of each live topic the offset that comes next. It means the same on
 * every replica, because it speaks of Kafka and not of a replica.
 */
final class Position {

    private static final int LONGEST_TEXT = 4_096;
    private static final int MOST_PARTITIONS = 200;

    private final long[][] next;

    private Position(long[][] next) {
        this.next = next;
    }

    static Position start() {
        return new Position(new long[LiveTopics.ALL.size()][0]);
    }

    /** Reads what {@link #text} wrote; nothing if it is none of ours. */
    static Optional<Position> parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.strip()))));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    /** As it stands in the id of an event. */
    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(Arrays.stream(next)
                .mapToInt(offsets -> 10 + offsets.length * 10)
                .sum());
        for (long[] offsets : next) {
            write(bytes, offsets.length);
            Arrays.stream(offsets).forEach(offset -> write(bytes, offset));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    long next(int topic, int partition) {
        return partition < next[topic].length ? next[topic][partition] : 0;
    }

    /** The same, but for one partition. */
    Position with(int topic, int partition, long offset) {
        long[][] changed = next.clone();
        changed[topic] = Arrays.copyOf(next[topic], Math.max(next[topic].length, partition + 1));
        changed[topic][partition] = offset;
        return new Position(changed);
    }

    /** Whether an event was heard already. */
    boolean includes(LiveEvent event) {
        return event.offset() < next(event.topic(), event.partition());
    }

    /** Whether everything that the other has heard is heard here, too. */
    boolean reaches(Position other) {
        for (int topic = 0; topic < other.next.length; topic++) {
            for (int partition = 0; partition < other.next[topic].length; partition++) {
                if (next(topic, partition) < other.next[topic][partition]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Position read(ByteBuffer bytes) {
        long[][] next = new long[LiveTopics.ALL.size()][0];
        for (int topic = 0; topic < next.length && bytes.hasRemaining(); topic++) {
            long partitions = readNumber(bytes);
            if (partitions > MOST_PARTITIONS) {
                throw new IllegalArgumentException("More partitions than any topic has");
            }
            next[topic] = new long[(int) partitions];
            for (int partition = 0; partition < partitions; partition++) {
                next[topic][partition] = readNumber(bytes);
            }
        }
        return new Position(next);
    }

    /** Seven bits a byte, the lowest first. */
    private static void write(ByteBuffer bytes, long number) {
        long rest = number;
        while (rest > 0x7f) {
            bytes.put((byte) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static long readNumber(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte part = bytes.get();
            number |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("Longer than any number");
    }
}
