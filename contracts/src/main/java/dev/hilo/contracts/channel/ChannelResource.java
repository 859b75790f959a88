package dev.hilo.contracts.channel;

import dev.hilo.contracts.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What ingestion-service has that messages can be sent with, on {@link dev.hilo.contracts.Topics#CHANNEL_RESOURCES}.
 */
public sealed interface ChannelResource extends DomainEvent {

    /**
     * An account as it is now: of several events the one with the highest version holds.
     *
     * @param address of the account on its channel, where it has a readable one; may be empty
     * @param sends whether it has what sending needs
     */
    record AccountChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID accountId,
            Channel channel,
            String name,
            String address,
            boolean sends,
            boolean closed,
            long version)
            implements ChannelResource {

        @Override
        public String subject() {
            return accountId.toString();
        }
    }

    /** The templates that the account's provider has approved: all of them, in place of those told before. */
    record TemplatesChanged(
            UUID eventId, UUID org, Instant occurredAt, UUID accountId, List<ApprovedTemplate> templates)
            implements ChannelResource {

        public TemplatesChanged {
            templates = List.copyOf(templates);
        }

        @Override
        public String subject() {
            return accountId.toString();
        }
    }

    /**
     * A template.
     *
     * @param body with its places, {@code Hola {{1}}}
     * @param parameters how many places the body has
     */
    record ApprovedTemplate(String name, String language, String category, String body, int parameters) {}

    /** Somebody of ours uploaded a file that messages can bring. */
    record FileUploaded(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID fileId,
            String mimeType,
            String fileName,
            long size,
            String sha256)
            implements ChannelResource {

        @Override
        public String subject() {
            return fileId.toString();
        }
    }
}
