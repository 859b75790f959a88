package dev.hilo.contact.answering;

import dev.hilo.contact.answering.ComposeAnswer.Ingredients;
import dev.hilo.contact.answering.ComposeAnswer.Signed;
import dev.hilo.contact.conversations.Conversations;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Takes what somebody of ours writes: once, whole, and on its way to the customer in the same transaction. */
@Component
class WriteAnswer {

    private final ApiDatabase database;
    private final Correspondences correspondences;
    private final Resources resources;
    private final OwnMessages messages;
    private final RepeatableRequests requests;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final JsonMapper json;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    WriteAnswer(
            ApiDatabase database,
            Correspondences correspondences,
            Resources resources,
            OwnMessages messages,
            RepeatableRequests requests,
            Outbox outbox,
            OutboxRelay relay,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.correspondences = correspondences;
        this.resources = resources;
        this.messages = messages;
        this.requests = requests;
        this.outbox = outbox;
        this.relay = relay;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Who writes where, and the key of their request.
     *
     * @param requestKey nothing if a repeated request shall write again
     */
    record Writing(
            Caller caller,
            UUID conversation,
            Reach reach,
            @Nullable String requestKey) {

        Answer.Author author() {
            return new Answer.Author(caller.org(), Reach.user(caller), caller.name());
        }

        /** What the conversation {@code v} has to fulfil. */
        Conditions conditions() {
            Conditions conditions = Conditions.of("v.id = :id", "id", conversation);
            Conversations.narrow(conditions, reach);
            return conditions;
        }
    }

    /**
     * The id of the message: that of the first request, if it is repeated.
     *
     * @return fails with 404 for a conversation out of reach, with 422 for what may not or cannot be sent
     */
    Mono<UUID> write(Writing writing, NewMessage message) {
        return resources
                .files(message.files())
                .flatMap(files -> write(writing, message, files))
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<UUID> write(Writing writing, NewMessage message, List<UploadedFile> files) {
        return correspondences
                .find(writing.conditions())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(to -> once(writing, message, files, to))
                .as(database::inTransaction);
    }

    private Mono<UUID> once(Writing writing, NewMessage message, List<UploadedFile> files, Correspondence to) {
        UUID id = Ids.next();
        return requests.claim(writing.caller(), writing.requestKey(), fingerprint(writing, message), id)
                .flatMap(earlier -> earlier.map(Mono::just)
                        .orElseGet(() -> composed(new Signed(id, writing.author(), now()), message, files, to)));
    }

    private Mono<UUID> composed(Signed signed, NewMessage message, List<UploadedFile> files, Correspondence to) {
        return looked(message, to, files)
                .map(given -> ComposeAnswer.of(message, to, given, signed))
                .flatMap(this::keep);
    }

    /** As precise as PostgreSQL keeps it: the time is part of the message's key. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Mono<Ingredients> looked(NewMessage message, Correspondence to, List<UploadedFile> files) {
        return Mono.zip(resources.templates(to.account()), resources.colleagues(message.named()), replyTo(message, to))
                .map(found -> new Ingredients(files, found.getT1(), found.getT2(), found.getT3()));
    }

    private Mono<Optional<MessageRef>> replyTo(NewMessage message, Correspondence to) {
        return message.replyTo() == null
                ? Mono.just(Optional.empty())
                : correspondences
                        .reference(to.conversationId(), message.replyTo())
                        .map(Optional::of)
                        .switchIfEmpty(Mono.error(() -> Problem.invalid("replyTo", "unknown-message")));
    }

    private byte[] fingerprint(Writing writing, NewMessage message) {
        return json.writeValueAsBytes(List.of(writing.conversation(), message));
    }

    private Mono<UUID> keep(Answer answer) {
        Mono<Void> kept =
                messages.add(answer).then(outbox.append(database, Topics.CONVERSATION_EVENTS, answer.events()));
        return (answer.isNote() ? kept : kept.then(send(answer))).thenReturn(answer.id());
    }

    private Mono<Void> send(Answer answer) {
        var request = answer.toSend();
        return messages.keep(request).then(outbox.append(database, Topics.CHANNEL_OUTBOUND, List.of(request)));
    }
}
