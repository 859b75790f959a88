package dev.hilo.contact;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleChanged;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.ReachabilityChanged;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the channels of one organisation tell, in the words of a test. */
public record ChannelEvents(UUID org, UUID account, Channel channel) {

    public static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

    public static ChannelEvents on(UUID org, Channel channel) {
        return new ChannelEvents(org, Ids.of(org, "account", channel.name()), channel);
    }

    public Somebody somebody(String handle, String name) {
        return new Somebody(this, List.of(handle(handle)), name);
    }

    public Handle handle(String value) {
        return switch (channel) {
            case WHATSAPP -> new Handle(HandleKind.WHATSAPP, value, Verification.ATTESTED);
            case TELEGRAM -> new Handle(HandleKind.TELEGRAM, value, Verification.ATTESTED);
            case EMAIL -> new Handle(HandleKind.EMAIL, value, Verification.CLAIMED);
            case WEBCHAT -> new Handle(HandleKind.WEBCHAT, value, Verification.CLAIMED);
        };
    }

    private Origin origin(String kind, String id, Instant at, String subject) {
        return new Origin(
                Ids.of(org, channel.name(), account.toString(), kind, id),
                org,
                channel,
                account,
                at,
                at.isAfter(NOON.plusSeconds(86_400)) ? at : NOON.plusSeconds(86_400),
                org + ":" + channel + ":" + account + ":" + subject,
                "{}");
    }

    /** A person on the channel, and what they do. */
    public record Somebody(ChannelEvents events, List<Handle> handles, String name) {

        public Somebody alsoKnownAs(HandleKind kind, String value) {
            return new Somebody(
                    events, List.of(new Handle(kind, value, Verification.ATTESTED), handles.getFirst()), name);
        }

        public Person person() {
            return new Person(handles, name, null, null);
        }

        public MessageReceived says(String id, String text, Instant at) {
            return received(Direction.IN, id, Content.of(MessageKind.TEXT, text), null, at);
        }

        public MessageReceived isTold(String id, String text, Instant at) {
            return received(Direction.OUT, id, Content.of(MessageKind.TEXT, text), null, at);
        }

        public MessageReceived reacts(String id, String emoji, String target, Instant at) {
            return received(Direction.IN, id, Content.of(MessageKind.REACTION, emoji), target, at);
        }

        public MessageReceived received(Direction direction, String id, Content content, String replyTo, Instant at) {
            return new MessageReceived(
                    origin("message", id, at), direction, MessageRef.of(id), person(), "", content, replyTo);
        }

        public MessageEdited edits(String id, String text, Instant at) {
            return new MessageEdited(
                    origin("edit", id + at, at),
                    Direction.IN,
                    MessageRef.of(id),
                    person(),
                    "",
                    null,
                    Content.of(MessageKind.TEXT, text),
                    null);
        }

        public MessageDeleted takesBack(String id, Instant at) {
            return new MessageDeleted(origin("delete", id, at), MessageRef.of(id));
        }

        public MessageStatusChanged status(String id, DeliveryStatus status, Instant at) {
            return new MessageStatusChanged(
                    origin("status-" + status, id, at), MessageRef.of(id), handles.getFirst(), status, List.of(), null);
        }

        public HandleChanged movesTo(String handle, Instant at) {
            return new HandleChanged(origin("handle", handle, at), handles.getLast(), events.handle(handle));
        }

        public ReachabilityChanged blocks(Instant at) {
            return new ReachabilityChanged(origin("reach", "" + at, at), person(), false, "kicked");
        }

        private Origin origin(String kind, String id, Instant at) {
            return events.origin(kind, id, at, handles.getFirst().value());
        }
    }

    /** Everything a test needs to be of one organisation that nobody else uses. */
    public static UUID newOrganisation() {
        return Ids.next();
    }

    /** The events, to be told in this order. */
    public static List<ChannelEvent> these(ChannelEvent... events) {
        return List.of(events);
    }
}
