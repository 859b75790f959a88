package dev.hilo.contact.merging;

import dev.hilo.contact.duplicates.WhenDuplicatesAreCertain;
import dev.hilo.contact.merging.CertainPairs.CertainPair;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Scope;
import dev.hilo.platform.tenancy.Tenancy;
import dev.hilo.platform.web.Problem;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Merges what is certain where organisations want that; like any merge it can be undone, and then stays undone. */
@Component
class MergeCertainDuplicates implements WhenDuplicatesAreCertain {

    private static final Reach EVERYBODY = new Reach(Scope.ALL, new UUID(0, 0), Set.of());

    private final CertainPairs pairs;
    private final MergeContacts mergeContacts;

    MergeCertainDuplicates(CertainPairs pairs, MergeContacts mergeContacts) {
        this.pairs = pairs;
        this.mergeContacts = mergeContacts;
    }

    @Override
    public Mono<Void> act() {
        return pairs.waiting()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::merge)
                .then();
    }

    private Mono<UUID> merge(CertainPair pair) {
        String reason = pair.reason().equals("handle_changed") ? pair.reason() : "certain";
        return mergeContacts
                .merge(WantedMerge.of(
                        pair.org(), pair.survivorId(), pair.mergedId(), Map.of(), reason, Actor.HILO, EVERYBODY))
                .contextWrite(Tenancy.of(pair.org()))
                // Merged by another pair of this round, or archived meanwhile: there is nothing left to do.
                .onErrorResume(Problem.class, _ -> Mono.empty());
    }
}
