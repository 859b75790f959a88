package dev.hilo.contact.merging;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Merges that are asked for once or more often with one key, and made once. */
@Component
class RepeatableMerges {

    private final ApiDatabase database;
    private final RepeatableRequests requests;
    private final MergeContacts mergeContacts;

    RepeatableMerges(ApiDatabase database, RepeatableRequests requests, MergeContacts mergeContacts) {
        this.database = database;
        this.requests = requests;
        this.mergeContacts = mergeContacts;
    }

    /** The id of the merge. */
    Mono<UUID> merge(Caller caller, @Nullable String key, WantedMerge wanted) {
        String request = "%s %s %s".formatted(wanted.survivorId(), wanted.mergedId(), wanted.choices());
        return requests.claim(caller, key, request.getBytes(StandardCharsets.UTF_8), wanted.id())
                .flatMap(earlier -> once(earlier, wanted))
                .as(database::inTransaction);
    }

    private Mono<UUID> once(Optional<UUID> earlier, WantedMerge wanted) {
        return earlier.map(Mono::just).orElseGet(() -> mergeContacts.merge(wanted));
    }
}
