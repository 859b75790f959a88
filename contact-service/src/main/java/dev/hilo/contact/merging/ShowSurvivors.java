package dev.hilo.contact.merging;

import dev.hilo.contact.merging.Survivors.Survivor;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Makes survivors show what their merges make of them, inside the transaction that changes the merges. */
@Component
class ShowSurvivors {

    private final MergeableContacts contacts;
    private final Survivors survivors;
    private final Merges merges;

    ShowSurvivors(MergeableContacts contacts, Survivors survivors, Merges merges) {
        this.contacts = contacts;
        this.survivors = survivors;
        this.merges = merges;
    }

    /** Shows the survivor after a change of what it is made of, and so whoever it was merged into. */
    Mono<Void> change(UUID id, UnaryOperator<Blend> change) {
        return present(id).flatMap(present -> save(id, present.now(), change.apply(present.blend())));
    }

    private Mono<Present> present(UUID id) {
        return Mono.zip(contacts.fields(id), merges.contributions(id))
                .flatMap(read -> survivors
                        .find(id)
                        .defaultIfEmpty(new Survivor(read.getT1(), read.getT1()))
                        .map(survivor -> new Present(read.getT1(), survivor, read.getT2())));
    }

    private record Present(ObjectNode now, Survivor survivor, List<Contribution> contributions) {

        Blend blend() {
            return new Blend(survivor.own(), contributions).absorbing(survivor.shown(), now);
        }
    }

    private Mono<Void> save(UUID id, ObjectNode now, Blend blend) {
        ObjectNode shown = blend.shown();
        return merges.save(blend.contributions())
                .then(remember(id, blend, shown))
                .then(contacts.show(id, now, shown))
                .then(merges.into(id))
                .flatMap(link -> change(link.survivorId(), outer -> outer.taking(link.mergeId(), shown)));
    }

    private Mono<Void> remember(UUID id, Blend blend, ObjectNode shown) {
        return blend.contributions().isEmpty()
                ? survivors.forget(id)
                : survivors.save(id, new Survivor(blend.own(), shown));
    }
}
