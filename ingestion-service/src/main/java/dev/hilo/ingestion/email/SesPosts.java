package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.Post;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Amazon SES through an SNS topic: the mail inside the notification. Who posts is proven by the shared secret in the
 * subscription's address; the certificate behind SNS's own signature is not fetched, for reading a post does no I/O.
 */
final class SesPosts implements InboundPosts {

    @Override
    public AccountRules rules() {
        return new AccountRules(
                Set.of(),
                SharedSecret.NAMES,
                Set.of(),
                EmailAdapter.SETTINGS,
                Set.of("text/plain", "application/json"),
                EmailAdapter.BODY_LIMIT);
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return SharedSecret.shown(post, secrets);
    }

    @Override
    public Incoming unpack(Post post) {
        return Json.object(post.body())
                .map(SesPosts::envelope)
                .orElseGet(() -> new Incoming.NotUnderstood("no JSON object"));
    }

    private static Incoming envelope(JsonNode envelope) {
        String id = Json.text(envelope, "MessageId");
        return switch (Json.text(envelope, "Type")) {
            case "Notification" ->
                Json.object(Json.text(envelope, "Message"))
                        .map(message -> notification(message, id))
                        .orElseGet(() -> new Incoming.NotUnderstood("the notification's Message is no JSON object"));
            case "SubscriptionConfirmation" ->
                new Incoming.Told(
                        "subscription_confirmation", id, "SNS asks to confirm: " + Json.text(envelope, "SubscribeURL"));
            case "UnsubscribeConfirmation" ->
                new Incoming.Told("unsubscribe_confirmation", id, Json.text(envelope, "TopicArn"));
            // The topic may be set to raw delivery: the notification without its envelope.
            case "" -> notification(envelope, Json.text(envelope.path("mail"), "messageId"));
            case String other -> new Incoming.NotUnderstood("an SNS message of Type " + PlainText.cut(other, 100));
        };
    }

    private static Incoming notification(JsonNode notification, String id) {
        String type = Json.text(notification, "notificationType") + Json.text(notification, "eventType");
        if (!type.equals("Received")) {
            return type.isEmpty()
                    ? new Incoming.NotUnderstood("no notificationType")
                    : new Incoming.Told("ses_" + type.toLowerCase(Locale.ROOT), id, PlainText.cut(type, 100));
        }
        return content(notification)
                .map(message -> Incoming.raw(message, proven(notification)))
                .orElseGet(
                        () -> new Incoming.NotUnderstood(
                                "the mail is not in the notification: use SES's SNS action, or SNS after an S3 action is not supported"));
    }

    private static Optional<byte[]> content(JsonNode notification) {
        String content = notification.path("content").asString("");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean base64 = Json.text(notification.path("receipt").path("action"), "encoding")
                .equalsIgnoreCase("BASE64");
        byte[] bytes = content.getBytes(UTF_8);
        return Optional.of(base64 ? TransferDecoding.base64(bytes) : bytes);
    }

    private static boolean proven(JsonNode notification) {
        return Json.text(notification.path("receipt").path("dmarcVerdict"), "status")
                .equals("PASS");
    }
}
