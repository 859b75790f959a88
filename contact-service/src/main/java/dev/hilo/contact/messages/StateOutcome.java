package dev.hilo.contact.messages;

import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a {@link StateChange} did, by what stood there before and what stands there now.
 *
 * @param fresh the message was not there before
 * @param completed it was known from an edit only, and now its first wording is here
 * @param movedBack it is known from edits only, and an earlier one came
 * @param advanced its delivery got a step further
 * @param sent it was waiting to be sent, and now the provider has it
 * @param changed its wording, files or existence changed, and it stands on a timeline
 */
record StateOutcome(
        Optional<UUID> messageId,
        Optional<UUID> conversationId,
        boolean fresh,
        boolean completed,
        boolean movedBack,
        boolean advanced,
        boolean sent,
        boolean changed,
        Optional<UUID> contactId,
        Optional<Instant> sentAt) {

    static StateOutcome of(Readable row) {
        Optional<UUID> message = Columns.optional(row, "message_id", UUID.class);
        boolean wasThere = Columns.flag(row, "was_there");
        boolean wasProvisional = Columns.flag(row, "was_provisional");
        boolean isProvisional = Columns.flag(row, "provisional");
        boolean moved = Columns.flag(row, "moved");
        return new StateOutcome(
                message,
                Columns.optional(row, "conversation_id", UUID.class),
                message.isPresent() && !wasThere,
                wasThere && wasProvisional && !isProvisional,
                wasThere && wasProvisional && isProvisional && moved,
                message.isPresent() && Columns.flag(row, "advanced"),
                message.isPresent()
                        && Columns.optional(row, "sent", Boolean.class).orElse(false),
                message.isPresent() && wasThere && Columns.flag(row, "changed"),
                Columns.optional(row, "contact_id", UUID.class),
                Columns.optionalTime(row, "sent_at"));
    }

    UUID message() {
        return Objects.requireNonNull(messageId.orElse(null), "asked for a message that has not arrived");
    }
}
