package dev.hilo.contact.messages;

import dev.hilo.contact.messages.ApplyHappenings.Applied;
import dev.hilo.contact.messages.Happening.Delivered;
import dev.hilo.contact.messages.NewMessages.Identified;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.conversation.ConversationEvent.MessageAdded;
import dev.hilo.contracts.conversation.ConversationEvent.MessageChanged;
import dev.hilo.contracts.conversation.ConversationEvent.MessageDelivery;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was new in a batch of happenings. */
public final class AppliedMessages {

    private final List<Applied> all;
    private final Set<UUID> counted;

    private AppliedMessages(List<Applied> all, Set<UUID> counted) {
        this.all = List.copyOf(all);
        this.counted = Set.copyOf(counted);
    }

    static AppliedMessages of(List<Applied> all) {
        return new AppliedMessages(all, Set.of());
    }

    /** Messages that were not there before. */
    public List<WrittenMessage> freshMessages() {
        return written(fresh());
    }

    /**
     * Messages whose place in the history changed: known from an edit, now their first wording or an earlier edit came.
     */
    public List<WrittenMessage> rewordedMessages() {
        return written(reworded());
    }

    /** Messages written here that their provider has now, for the first time: from then on they count. */
    public List<SentAnswer> sentAnswers() {
        return sent().stream()
                .filter(answer -> counted.contains(answer.messageId()))
                .toList();
    }

    List<SentAnswer> sent() {
        return where(applied -> applied.outcome().sent()).stream()
                .map(SentAnswer::of)
                .toList();
    }

    /** The same, once it is known which of the messages sent did not count before. */
    AppliedMessages counting(Set<UUID> fresh) {
        return new AppliedMessages(all, fresh);
    }

    /**
     * A message written here that was sent.
     *
     * @param at when it was written
     */
    public record SentAnswer(
            UUID org, UUID contactId, UUID conversationId, UUID messageId, Channel channel, Instant at) {

        static SentAnswer of(Applied applied) {
            StateOutcome outcome = applied.outcome();
            return new SentAnswer(
                    applied.happening().origin().org(),
                    outcome.contactId().orElseThrow(),
                    outcome.conversationId().orElseThrow(),
                    outcome.message(),
                    applied.happening().origin().channel(),
                    outcome.sentAt().orElseThrow());
        }
    }

    List<Applied> fresh() {
        return where(applied -> applied.outcome().fresh() && applied.happening().written() != null);
    }

    List<Applied> reworded() {
        return where(
                applied -> applied.outcome().completed() || applied.outcome().movedBack());
    }

    List<Identified> identified(List<Applied> chosen) {
        return chosen.stream().map(Applied::identified).toList();
    }

    /** What the other services and the screens have to hear of. */
    public List<ConversationEvent> events() {
        return all.stream().flatMap(AppliedMessages::event).toList();
    }

    private static Stream<ConversationEvent> event(Applied applied) {
        StateOutcome outcome = applied.outcome();
        if (outcome.conversationId().isEmpty()) {
            return Stream.empty();
        }
        if (outcome.fresh()) {
            return Stream.of(added(applied));
        }
        if (outcome.advanced() && applied.happening() instanceof Delivered delivered) {
            return Stream.of(new MessageDelivery(
                    Ids.next(),
                    delivered.origin().org(),
                    delivered.origin().occurredAt(),
                    outcome.conversationId().get(),
                    outcome.message(),
                    delivered.status()));
        }
        return outcome.changed() || outcome.completed() ? Stream.of(changed(applied)) : Stream.empty();
    }

    private static ConversationEvent added(Applied applied) {
        WrittenMessage message =
                Objects.requireNonNull(applied.happening().written(), "only what was written can be fresh");
        return new MessageAdded(
                Ids.next(),
                message.origin().org(),
                message.sentAt(),
                message.conversationId(),
                message.contactId(),
                applied.outcome().message(),
                message.origin().channel(),
                message.direction(),
                message.content().kind(),
                message.preview());
    }

    private static ConversationEvent changed(Applied applied) {
        return new MessageChanged(
                Ids.next(),
                applied.happening().origin().org(),
                applied.happening().origin().occurredAt(),
                applied.outcome().conversationId().orElseThrow(),
                applied.outcome().message());
    }

    private List<Applied> where(Predicate<Applied> condition) {
        return all.stream().filter(condition).toList();
    }

    private static List<WrittenMessage> written(List<Applied> chosen) {
        return chosen.stream().map(applied -> applied.identified().message()).toList();
    }
}
