package dev.hilo.contact.answering;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a person might be written to: a handle of theirs and an account of ours on its channel.
 *
 * @param contactId of the person's contacts the one with the handle
 * @param handle nothing if the person has none on this channel
 * @param conversationId the private conversation there is already
 * @param preferred the person's preferred channel
 */
record Way(
        UUID contactId,
        Channel channel,
        UUID account,
        String accountName,
        boolean accountSends,
        @Nullable String handle,
        boolean reachable,
        boolean doNotEmail,
        boolean preferred,
        @Nullable UUID conversationId,
        @Nullable Instant lastInboundAt) {

    static Way of(Readable row) {
        return new Way(
                Columns.uuid(row, "contact_id"),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.uuid(row, "account_id"),
                Columns.text(row, "account_name"),
                Columns.flag(row, "sends"),
                Columns.optional(row, "handle", String.class).orElse(null),
                Columns.optional(row, "reachable", Boolean.class).orElse(false),
                Columns.flag(row, "do_not_email"),
                Columns.flag(row, "preferred"),
                Columns.optional(row, "conversation_id", UUID.class).orElse(null),
                Columns.optionalTime(row, "last_inbound_at").orElse(null));
    }

    /** Why it can't be taken now; nothing if it can. */
    Optional<Obstacle> obstacle() {
        if (!accountSends) {
            return Optional.of(Obstacle.ACCOUNT_CANNOT_SEND);
        }
        if (handle == null) {
            return Optional.of(Obstacle.NO_WAY_TO_REACH);
        }
        if (!reachable) {
            return Optional.of(Obstacle.RECIPIENT_BLOCKED_US);
        }
        return switch (channel) {
            case EMAIL -> doNotEmail ? Optional.of(Obstacle.DO_NOT_EMAIL) : Optional.empty();
            case TELEGRAM -> neverWrote() ? Optional.of(Obstacle.MUST_WRITE_FIRST) : Optional.empty();
            // A visitor's session ends; without one there is nowhere to send to.
            case WEBCHAT -> neverWrote() ? Optional.of(Obstacle.MUST_WRITE_FIRST) : Optional.empty();
            case WHATSAPP -> Optional.empty();
        };
    }

    private boolean neverWrote() {
        return lastInboundAt == null;
    }

    /** Whether only a template can be sent now. */
    boolean templateOnly(Instant now) {
        return !AnswerRules.windowOpen(channel, Optional.ofNullable(lastInboundAt), now);
    }

    /** Until when free text can be sent; nothing if it never ends, or has ended. */
    @Nullable Instant windowEndsAt(Instant now) {
        return channel == Channel.WHATSAPP && lastInboundAt != null && !templateOnly(now)
                ? lastInboundAt.plus(AnswerRules.WINDOW)
                : null;
    }

    /** What stands in the way; its text is in {@code problems.properties}. */
    enum Obstacle {
        ACCOUNT_CANNOT_SEND("account-cannot-send"),
        NO_WAY_TO_REACH("no-way-to-reach"),
        RECIPIENT_BLOCKED_US("recipient-blocked-us"),
        DO_NOT_EMAIL("do-not-email"),
        MUST_WRITE_FIRST("must-write-first");

        private final String code;

        Obstacle(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
