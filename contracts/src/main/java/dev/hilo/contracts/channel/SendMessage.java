package dev.hilo.contracts.channel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer of ours is to be sent. What becomes of it comes back as {@link MessageStatusChanged} with this message's
 * {@link #callback()} as callback data.
 *
 * @param messageId of the message in its conversation
 * @param attempt 1, or more when somebody sends a failed message again
 * @param thread the group chat it goes to; empty in a private conversation
 * @param content its media are files of ingestion-service, already stored
 * @param template the provider's template it is made of, instead of free text
 * @param replyTo the message it answers
 * @param mail what a mail needs beside its content
 * @param author who of ours wrote it
 */
public record SendMessage(
        UUID eventId,
        UUID org,
        Instant occurredAt,
        UUID messageId,
        int attempt,
        Channel channel,
        UUID account,
        UUID conversationId,
        Handle recipient,
        String recipientName,
        String thread,
        Content content,
        @Nullable Template template,
        @Nullable MessageRef replyTo,
        @Nullable MailThread mail,
        String author)
        implements OutboundEvent {

    private static final String OWN = "hilo:";
    private static final Pattern CALLBACK =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?::[0-9]{1,6})?");

    /** The same message, to be sent once more. */
    public SendMessage again(UUID newEventId, Instant now) {
        return new SendMessage(
                newEventId,
                org,
                now,
                messageId,
                attempt + 1,
                channel,
                account,
                conversationId,
                recipient,
                recipientName,
                thread,
                content,
                template,
                replyTo,
                mail,
                author);
    }

    /** What is given to the provider with the message: its id, and the attempt from the second one on. */
    public String callback() {
        return attempt == 1 ? messageId.toString() : "%s:%d".formatted(messageId, attempt);
    }

    /** The message's name on the account until the provider gives it one. */
    public MessageRef ownRef() {
        return MessageRef.of(ownKey(callback()));
    }

    /** The key of a message by its callback data, until the provider gives it one. */
    public static String ownKey(String callback) {
        return OWN + callback;
    }

    /** Whether callback data are such as {@link #callback()} makes: another app of the business may give its own. */
    public static boolean isCallback(@Nullable String callbackData) {
        return callbackData != null && CALLBACK.matcher(callbackData).matches();
    }

    /** The callback that a Message-ID was made of, {@code callback@domain}; empty if it was not. */
    public static String callbackOfMail(String messageId) {
        int at = messageId.indexOf('@');
        String local = at < 0 ? "" : messageId.substring(0, at).replace('.', ':');
        Matcher callback = CALLBACK.matcher(local);
        return callback.matches() ? local : "";
    }

    /**
     * A message that a provider has approved beforehand.
     *
     * @param language as the provider writes it, for example {@code es_MX}
     * @param parameters of the body, by place; a button's or header's by the name {@code header.1}, {@code button.0}
     */
    public record Template(String name, String language, List<String> parameters, Map<String, String> more) {

        public Template {
            parameters = List.copyOf(parameters);
            more = Map.copyOf(more);
        }
    }

    /**
     * Where a mail stands.
     *
     * @param inReplyTo Message-ID without brackets; empty for the first of a conversation
     * @param references those before it, the oldest first
     */
    public record MailThread(String subject, String inReplyTo, List<String> references) {

        public MailThread {
            references = List.copyOf(references);
        }
    }
}
