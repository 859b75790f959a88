package dev.hilo.contact.answering;

import dev.hilo.contact.answering.OwnMessages.Sent;
import dev.hilo.contact.answering.WriteAnswer.Writing;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.contracts.conversation.ConversationEvent.MessageDelivery;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends again what failed, or what nobody knows of whether it was sent. */
@Component
class RetryMessage {

    private static final Set<String> RETRIED = Set.of(DeliveryStatus.FAILED.name(), DeliveryStatus.UNCERTAIN.name());

    private final ApiDatabase database;
    private final Correspondences correspondences;
    private final OwnMessages messages;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;

    RetryMessage(
            ApiDatabase database,
            Correspondences correspondences,
            OwnMessages messages,
            Outbox outbox,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.correspondences = correspondences;
        this.messages = messages;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Completes when the message is on its way again.
     *
     * @return fails with 404, with 409 if it did not fail, with 422 if it still can't be sent
     */
    Mono<Void> retry(Writing writing, UUID message) {
        return correspondences
                .find(writing.conditions())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(to -> again(to, message))
                .as(database::inTransaction)
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<Void> again(Correspondence to, UUID message) {
        return messages.find(to.conversationId(), message)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(sent -> next(sent, to))
                .flatMap(this::send);
    }

    private SendMessage next(Sent sent, Correspondence to) {
        if (!RETRIED.contains(sent.status())) {
            throw new Problem(HttpStatus.CONFLICT, "not-failed");
        }
        AnswerRules.checkMoment(to, Optional.ofNullable(sent.request().template()), clock.instant());
        return sent.request().again(Ids.next(), clock.instant());
    }

    private Mono<Void> send(SendMessage request) {
        MessageDelivery queued = new MessageDelivery(
                Ids.next(),
                request.org(),
                request.occurredAt(),
                request.conversationId(),
                request.messageId(),
                DeliveryStatus.QUEUED);
        return messages.again(request)
                .then(outbox.append(database, Topics.CHANNEL_OUTBOUND, List.of(request)))
                .then(outbox.append(database, Topics.CONVERSATION_EVENTS, List.of(queued)));
    }
}
