package dev.hilo.platform.directory;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.someservice.SomeService;
import dev.hilo.testing.RealServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import reactor.core.publisher.Mono;

/** A service with both directories, and an organisation that no other test uses. */
@RealServers("deal")
@SpringBootTest(classes = SomeService.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DirectoryFixtures {

    static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Autowired
    StreamDatabase database;

    final UUID org = Ids.next();

    /** Every event once or more, in any order, in batches of any size; the seed says which. */
    static <E extends DomainEvent> void tellAnyhow(long seed, List<E> events, Function<List<E>, Mono<Void>> apply) {
        Random random = new Random(seed);
        List<E> told = new ArrayList<>(events);
        events.stream().filter(_ -> random.nextInt(4) == 0).forEach(told::add);
        Collections.shuffle(told, random);
        for (int from = 0; from < told.size(); ) {
            int to = Math.min(told.size(), from + 1 + random.nextInt(7));
            apply.apply(told.subList(from, to)).block(LONG_ENOUGH);
            from = to;
        }
    }

    /** One text a row. */
    List<String> rows(String select) {
        return database.inTransaction(database.sql(select)
                        .bind("org", org)
                        .map(row -> String.valueOf(row.get(0, String.class)))
                        .all())
                .collectList()
                .blockOptional(LONG_ENOUGH)
                .orElseThrow();
    }
}
