package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation as whoever answers in it has to know it.
 *
 * @param recipient by which the person is reached on this channel; nothing if there is no way any more
 * @param reachable whether the person lets us write
 * @param accountUsable false if the account was closed or lacks what sending needs
 * @param lastInboundAt when the person last wrote
 * @param lastMail what the last mail of the conversation tells of its thread
 */
record Correspondence(
        UUID conversationId,
        UUID contactId,
        UUID account,
        Channel channel,
        String thread,
        String contactName,
        @Nullable Handle recipient,
        boolean reachable,
        boolean accountUsable,
        @Nullable Instant lastInboundAt,
        Optional<LastMail> lastMail) {

    /**
     * The mail that an answer follows.
     *
     * @param from whom an answer goes to; empty if we wrote it
     */
    record LastMail(String messageId, String subject, List<String> references, String from) {}

    static Correspondence of(Readable row, JsonMapper json) {
        Optional<LastMail> mail = Columns.optional(row, "mail_details", String.class)
                .map(details -> lastMail(Columns.text(row, "mail_id"), json.readTree(details)));
        return new Correspondence(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "contact_id"),
                Columns.uuid(row, "account_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.text(row, "thread"),
                Columns.text(row, "display_name"),
                recipient(row, mail),
                Columns.optional(row, "reachable", Boolean.class).orElse(false),
                Columns.flag(row, "account_usable"),
                Columns.optionalTime(row, "last_inbound_at").orElse(null),
                mail);
    }

    /** A mail is answered where its writer wants answers, which is not always the contact's first address. */
    private static @Nullable Handle recipient(Readable row, Optional<LastMail> mail) {
        String value = Columns.optional(row, "handle_value", String.class).orElse("");
        if (value.isEmpty()) {
            return null;
        }
        HandleKind kind = HandleKind.valueOf(Columns.text(row, "handle_kind"));
        Verification verification = Verification.valueOf(Columns.text(row, "verification"));
        String asked = mail.map(LastMail::from).orElse("");
        return new Handle(kind, asked.isEmpty() ? value : asked, verification);
    }

    private static LastMail lastMail(String messageId, JsonNode details) {
        JsonNode answersTo = details.path("replyTo").path(0);
        return new LastMail(
                messageId,
                details.path("subject").asString(""),
                details.path("references")
                        .valueStream()
                        .map(reference -> reference.asString(""))
                        .filter(reference -> !reference.isEmpty())
                        .toList(),
                answersTo.asString(details.path("from").asString("")));
    }
}
