package dev.hilo.contact.intake;

import dev.hilo.contact.conversations.ConversationTouch;
import dev.hilo.contact.engagement.RegisterSignals;
import dev.hilo.contact.engagement.RegisterSignals.Touch;
import dev.hilo.contact.engagement.Signal;
import dev.hilo.contact.messages.AppliedMessages;
import dev.hilo.contact.messages.AppliedMessages.SentAnswer;
import dev.hilo.contact.messages.Happening;
import dev.hilo.contact.messages.WrittenMessage;
import dev.hilo.contracts.channel.Direction;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What written messages mean for their conversations and for engagement.
 *
 * @param touches of each conversation, added up
 */
record Consequences(Collection<ConversationTouch> touches, RegisterSignals.Batch signals) {

    static Consequences of(List<Happening> happenings, AppliedMessages applied) {
        List<WrittenMessage> edits = happenings.stream()
                .map(Happening::written)
                .filter(Objects::nonNull)
                .filter(message -> message.editedAt() != null)
                .toList();
        return new Consequences(touches(applied.freshMessages(), edits), signals(applied, edits));
    }

    private static Collection<ConversationTouch> touches(List<WrittenMessage> fresh, List<WrittenMessage> edits) {
        Map<UUID, ConversationTouch> touches = new HashMap<>();
        Stream.concat(fresh.stream().map(Consequences::counted), edits.stream().map(Consequences::noticed))
                .forEach(touch -> touches.merge(touch.conversationId(), touch, ConversationTouch::plus));
        return touches.values();
    }

    private static ConversationTouch counted(WrittenMessage message) {
        boolean inbound = message.direction() == Direction.IN && message.counts();
        return new ConversationTouch(
                message.conversationId(),
                inbound ? 1 : 0,
                1,
                message.countedAt(),
                inbound ? message.countedAt() : null);
    }

    private static ConversationTouch noticed(WrittenMessage edit) {
        Instant inbound = edit.direction() == Direction.IN ? edit.countedAt() : null;
        return new ConversationTouch(edit.conversationId(), 0, 0, edit.countedAt(), inbound);
    }

    private static RegisterSignals.Batch signals(AppliedMessages applied, List<WrittenMessage> edits) {
        List<WrittenMessage> fresh = applied.freshMessages();
        List<Signal> signals = Stream.concat(
                        fresh.stream().filter(WrittenMessage::counts).map(Consequences::signal),
                        applied.sentAnswers().stream().map(Consequences::signal))
                .toList();
        Map<UUID, Touch> touches = new HashMap<>();
        Stream.concat(fresh.stream().filter(message -> !message.counts()), edits.stream())
                .forEach(message -> touches.merge(
                        message.contactId(), new Touch(message.origin().org(), message.countedAt()), Touch::later));
        Map<UUID, UUID> recount = new HashMap<>();
        applied.rewordedMessages()
                .forEach(message ->
                        recount.put(message.contactId(), message.origin().org()));
        return new RegisterSignals.Batch(signals, touches, recount);
    }

    private static Signal signal(WrittenMessage message) {
        return new Signal(
                message.origin().org(),
                message.contactId(),
                message.direction(),
                message.origin().channel(),
                message.countedAt());
    }

    private static Signal signal(SentAnswer answer) {
        return new Signal(answer.org(), answer.contactId(), Direction.OUT, answer.channel(), answer.at());
    }
}
