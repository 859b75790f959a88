package dev.hilo.contact.intake;

import dev.hilo.contact.conversations.ConversationKey;
import dev.hilo.contact.conversations.OpenConversations;
import dev.hilo.contact.engagement.RegisterSignals;
import dev.hilo.contact.messages.AppliedMessages;
import dev.hilo.contact.messages.ApplyHappenings;
import dev.hilo.contact.messages.Happening;
import dev.hilo.contact.messages.Happening.Deleted;
import dev.hilo.contact.messages.Happening.Delivered;
import dev.hilo.contact.messages.Happening.FileStored;
import dev.hilo.contact.messages.Happening.Written;
import dev.hilo.contact.messages.NamedMessages;
import dev.hilo.contact.resolution.PersonSeen;
import dev.hilo.contact.resolution.ResolvePeople;
import dev.hilo.contact.resolution.ResolvedPeople;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ChatMoved;
import dev.hilo.contracts.channel.HandleChanged;
import dev.hilo.contracts.channel.MediaStored;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.ReachabilityChanged;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Resolves the people of a run of message events and writes what happened, in a handful of statements whatever its
 * length.
 */
@Component
class ApplyMessages {

    private final NamedMessages named;
    private final ResolvePeople resolvePeople;
    private final OpenConversations conversations;
    private final ApplyHappenings applyHappenings;
    private final RegisterSignals registerSignals;
    private final StreamDatabase database;
    private final Outbox outbox;

    ApplyMessages(
            NamedMessages named,
            ResolvePeople resolvePeople,
            OpenConversations conversations,
            ApplyHappenings applyHappenings,
            RegisterSignals registerSignals,
            StreamDatabase database,
            Outbox outbox) {
        this.named = named;
        this.resolvePeople = resolvePeople;
        this.conversations = conversations;
        this.applyHappenings = applyHappenings;
        this.registerSignals = registerSignals;
        this.database = database;
        this.outbox = outbox;
    }

    Mono<Void> apply(List<ChannelEvent> events) {
        List<PersonSeen> people = events.stream()
                .flatMap(event -> seen(event).stream())
                .map(SeenMessage::person)
                .toList();
        return named.name(OwnMessageNames.in(events))
                .then(resolvePeople.resolve(people))
                .flatMap(resolved -> converse(events, resolved));
    }

    private Mono<Void> converse(List<ChannelEvent> events, ResolvedPeople people) {
        Set<ConversationKey> keys = events.stream()
                .flatMap(event -> seen(event).stream())
                .flatMap(message -> key(message, people).stream())
                .collect(Collectors.toSet());
        return conversations.of(keys).flatMap(opened -> write(events, people, opened));
    }

    private Mono<Void> write(List<ChannelEvent> events, ResolvedPeople people, Map<ConversationKey, UUID> opened) {
        List<Happening> happenings = events.stream()
                .flatMap(event -> happening(event, people, opened).stream())
                .toList();
        return applyHappenings.apply(happenings).flatMap(applied -> follow(happenings, applied, people));
    }

    private Mono<Void> follow(List<Happening> happenings, AppliedMessages applied, ResolvedPeople people) {
        Consequences consequences = Consequences.of(happenings, applied);
        return conversations
                .touch(consequences.touches())
                .flatMap(reopened -> outbox.append(database, Topics.CONVERSATION_EVENTS, reopened))
                .then(registerSignals.register(consequences.signals()))
                .then(outbox.append(database, Topics.CONTACT_EVENTS, people.events()))
                .then(outbox.append(database, Topics.CONVERSATION_EVENTS, applied.events()));
    }

    private static Optional<SeenMessage> seen(ChannelEvent event) {
        return switch (event) {
            case MessageReceived received -> Optional.of(SeenMessage.of(received));
            case MessageEdited edited -> Optional.of(SeenMessage.of(edited));
            case AccountNotice _,
                    ChatMoved _,
                    HandleChanged _,
                    MediaStored _,
                    MessageDeleted _,
                    MessageStatusChanged _,
                    ReachabilityChanged _ -> Optional.empty();
        };
    }

    private static Optional<ConversationKey> key(SeenMessage message, ResolvedPeople people) {
        return people.contactOf(message.person()).map(message::conversationOf);
    }

    private static Optional<Happening> happening(
            ChannelEvent event, ResolvedPeople people, Map<ConversationKey, UUID> opened) {
        return switch (event) {
            case MessageReceived received -> written(SeenMessage.of(received), people, opened);
            case MessageEdited edited -> written(SeenMessage.of(edited), people, opened);
            case MessageDeleted deleted -> Optional.of(new Deleted(deleted.origin(), deleted.target()));
            case MessageStatusChanged changed ->
                Optional.of(new Delivered(changed.origin(), changed.target(), changed.status(), changed.failures()));
            case MediaStored stored -> Optional.of(new FileStored(stored.origin(), stored.message(), stored.media()));
            case AccountNotice _, ChatMoved _, HandleChanged _, ReachabilityChanged _ -> Optional.empty();
        };
    }

    private static Optional<Happening> written(
            SeenMessage message, ResolvedPeople people, Map<ConversationKey, UUID> opened) {
        return people.contactOf(message.person())
                .map(contact -> new Written(message.in(contact, conversation(message, contact, opened))));
    }

    private static UUID conversation(SeenMessage message, UUID contact, Map<ConversationKey, UUID> opened) {
        return Objects.requireNonNull(opened.get(message.conversationOf(contact)), "every conversation was opened");
    }
}
