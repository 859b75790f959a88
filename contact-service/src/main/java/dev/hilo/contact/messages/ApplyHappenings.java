package dev.hilo.contact.messages;

import dev.hilo.contact.messages.Happening.Deleted;
import dev.hilo.contact.messages.Happening.Delivered;
import dev.hilo.contact.messages.Happening.FileStored;
import dev.hilo.contact.messages.Happening.Written;
import dev.hilo.contact.messages.MessageStates.MessageKey;
import dev.hilo.contact.messages.NewMessages.Identified;
import dev.hilo.contact.messages.StateChange.Arrival;
import dev.hilo.contact.messages.StateChange.Delivery;
import dev.hilo.contact.messages.StateChange.Edit;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened to messages, each exactly once, whatever the order and however often it is told. */
@Component
public class ApplyHappenings {

    private final MessageStates states;
    private final NewMessages messages;
    private final JsonMapper json;

    ApplyHappenings(MessageStates states, NewMessages messages, JsonMapper json) {
        this.states = states;
        this.messages = messages;
        this.json = json;
    }

    /** Applies everything inside the caller's transaction and tells what was new. */
    public Mono<AppliedMessages> apply(List<Happening> happenings) {
        return Flux.fromIterable(rounds(happenings))
                .concatMap(this::applyRound)
                .collectList()
                .map(rounds ->
                        AppliedMessages.of(rounds.stream().flatMap(List::stream).toList()))
                .flatMap(this::write);
    }

    private Mono<AppliedMessages> write(AppliedMessages applied) {
        return messages.insert(applied.identified(applied.fresh()))
                .then(messages.complete(applied.identified(applied.reworded())))
                .then(messages.count(applied.sent()))
                .map(applied::counting);
    }

    private Mono<List<Applied>> applyRound(List<Happening> round) {
        List<StateChange> changes = round.stream().map(this::change).toList();
        return states.apply(changes).map(outcomes -> applied(round, outcomes));
    }

    private static List<Applied> applied(List<Happening> round, Map<MessageKey, StateOutcome> outcomes) {
        return round.stream()
                .map(happening -> new Applied(
                        happening, Objects.requireNonNull(outcomes.get(key(happening)), "every change has an outcome")))
                .toList();
    }

    /** The first happening of each message, then the second of each, and so on: most batches are one round. */
    private static List<List<Happening>> rounds(List<Happening> happenings) {
        List<List<Happening>> rounds = new ArrayList<>();
        Map<MessageKey, Integer> seen = new HashMap<>();
        for (Happening happening : happenings) {
            int round = seen.merge(key(happening), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(happening);
        }
        return rounds;
    }

    private static MessageKey key(Happening happening) {
        return new MessageKey(happening.origin().account(), happening.ref().key());
    }

    private StateChange change(Happening happening) {
        return switch (happening) {
            case Written(WrittenMessage message) ->
                change(happening, arrival(message), null, edit(message), null, null);
            case Deleted deleted ->
                change(deleted, null, null, null, deleted.origin().occurredAt(), null);
            case Delivered delivered -> change(delivered, null, delivery(delivered), null, null, null);
            case FileStored stored -> change(stored, null, null, null, null, files(stored));
        };
    }

    private static StateChange change(
            Happening happening,
            @Nullable Arrival arrival,
            @Nullable Delivery delivery,
            @Nullable Edit edit,
            @Nullable Instant deletedAt,
            @Nullable String files) {
        return new StateChange(
                happening.origin().org(),
                happening.origin().account(),
                happening.ref().key(),
                arrival,
                delivery,
                edit,
                deletedAt,
                files);
    }

    private static Arrival arrival(WrittenMessage message) {
        UUID id = Ids.next();
        return new Arrival(id, message.conversationId(), message.contactId(), message.sentAt(), message.provisional());
    }

    private @Nullable Edit edit(WrittenMessage message) {
        return message.editedAt() == null
                ? null
                : new Edit(
                        message.editedAt(),
                        message.origin().eventId(),
                        Storable.json(json.writeValueAsString(message.content())));
    }

    private Delivery delivery(Delivered delivered) {
        return new Delivery(
                delivered.status(),
                delivered.origin().occurredAt(),
                delivered.failures().isEmpty() ? null : Storable.json(json.writeValueAsString(delivered.failures())));
    }

    private String files(FileStored stored) {
        return Storable.json(json.writeValueAsString(Map.of(stored.media().id(), stored.media())));
    }

    /** A happening and what came of it. */
    record Applied(Happening happening, StateOutcome outcome) {

        Identified identified() {
            return new Identified(
                    outcome.message(),
                    Objects.requireNonNull(happening.written(), "only what was written is inserted"));
        }
    }
}
