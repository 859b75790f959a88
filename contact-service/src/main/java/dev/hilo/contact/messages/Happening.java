package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.contracts.channel.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happens to one message. */
public sealed interface Happening {

    Origin origin();

    MessageRef ref();

    /** It was written, or written anew. */
    record Written(WrittenMessage message) implements Happening {

        @Override
        public Origin origin() {
            return message.origin();
        }

        @Override
        public MessageRef ref() {
            return message.ref();
        }
    }

    /** It was taken back. */
    record Deleted(Origin origin, MessageRef ref) implements Happening {}

    /** It got a step further, or failed. */
    record Delivered(Origin origin, MessageRef ref, DeliveryStatus status, List<Failure> failures)
            implements Happening {}

    /** A file of it can be read now, or is lost. */
    record FileStored(Origin origin, MessageRef ref, Media media) implements Happening {}

    /** The message that is written, if one is. */
    default @Nullable WrittenMessage written() {
        return this instanceof Written(var message) ? message : null;
    }
}
