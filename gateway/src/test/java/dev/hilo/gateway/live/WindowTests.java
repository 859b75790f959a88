package dev.hilo.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.live.Audience.Viewers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowTests {

    private static final UUID ORG = UUID.randomUUID();
    private static final Hearer ADMIN = new Hearer("admin", ORG, Set.of(), Set.of("deals:view:all"));
    private static final int PARTITIONS = 4;
    private static final int EVENTS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whoever_goes_from_replica_to_replica_hears_each_event_once(long seed) {
        Random random = new Random(seed);
        List<Replica> replicas = List.of(new Replica(random), new Replica(random), new Replica(random));
        List<String> heard = new ArrayList<>();
        Position last = Position.start();

        while (replicas.stream().anyMatch(replica -> !replica.isDone())) {
            Replica replica = replicas.get(random.nextInt(replicas.size()));
            last = replica.visit(last, heard, random.nextInt(20));
            replicas.forEach(other -> other.read(random.nextInt(15)));
        }
        replicas.getFirst().visit(last, heard, 0);

        assertThat(heard).doesNotHaveDuplicates().hasSize(EVENTS);
    }

    @Test
    void a_slow_reader_is_cut_off_and_the_others_go_on() {
        Replica replica = new Replica(new Random(1));
        Listening slow = new Listening(ADMIN, 16);
        var _ = replica.window.listen(slow, Position.start());

        replica.read(EVENTS);

        assertThat(slow.ended().blockOptional(Duration.ofSeconds(1))).isEmpty();
        assertThat(replica.isDone()).isTrue();
    }

    @Test
    void who_was_away_for_too_long_is_told_so() {
        Replica replica = new Replica(new Random(1), DataSize.ofKilobytes(4));
        replica.read(EVENTS);

        assertThat(replica.window.listen(new Listening(ADMIN, 16), Position.start()))
                .isInstanceOf(Beginning.TooOld.class);
    }

    @Test
    void a_sign_of_life_carries_the_position() {
        Replica replica = new Replica(new Random(1));
        replica.read(10);
        Listening reader = new Listening(ADMIN, 16);
        List<String> ids = new ArrayList<>();
        var _ = replica.window.listen(reader, replica.window.now());
        Disposable reading = reader.events().map(ServerSentEvent::id).subscribe(ids::add);

        replica.window.beat();

        assertThat(ids).containsExactly(replica.window.now().text());
        reading.dispose();
    }

    /** Reads the same partitions as the others, each of them in order, and which of them when as it happens. */
    private static final class Replica {

        final Window window;
        final Random random;
        final long[] read = new long[PARTITIONS];

        Replica(Random random) {
            this(random, DataSize.ofMegabytes(8));
        }

        Replica(Random random, DataSize memory) {
            this.random = random;
            LiveSettings settings = new LiveSettings(memory, 100, 64, 20, 100);
            this.window = new Window(settings, new Colleagues());
            for (int partition = 0; partition < PARTITIONS; partition++) {
                window.follow(2, partition, 0);
            }
        }

        boolean isDone() {
            for (long offset : read) {
                if (offset < EVENTS / PARTITIONS) {
                    return false;
                }
            }
            return true;
        }

        void read(int count) {
            for (int i = 0; i < count && !isDone(); ) {
                int partition = random.nextInt(PARTITIONS);
                if (read[partition] < EVENTS / PARTITIONS) {
                    take(partition, read[partition]++);
                    i++;
                }
            }
        }

        private void take(int partition, long offset) {
            String id = window.behind(2, partition, offset).text();
            Audience audience = new Viewers("deals:view", Set.of(), Set.of());
            String name = partition + "@" + offset;
            window.tell(new LiveEvent(2, partition, offset, id, ORG, "DealChanged", name, audience));
        }

        /** Hears for a while, from where the reader stopped; who comes too early waits for the replica to catch up. */
        Position visit(Position from, List<String> heard, int while_) {
            Listening reader = new Listening(ADMIN, 64);
            List<ServerSentEvent<String>> told = new ArrayList<>();
            Beginning beginning = window.listen(reader, from);
            while (beginning instanceof Beginning.Ahead) {
                read(1);
                beginning = window.listen(reader, from);
            }
            told.addAll(((Beginning.From) beginning).missed());
            Disposable reading = reader.events().subscribe(told::add);
            read(while_);
            window.leave(reader);
            reading.dispose();
            told.forEach(event -> heard.add(event.data()));
            return told.isEmpty() ? from : Position.parse(told.getLast().id()).orElseThrow();
        }
    }
}
