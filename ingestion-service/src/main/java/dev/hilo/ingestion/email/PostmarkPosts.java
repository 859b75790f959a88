package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Postmark's inbound webhook: JSON with the mail taken apart, and whole in {@code RawEmail} if that is switched on. */
final class PostmarkPosts implements InboundPosts {

    private static final Map<String, String> OWN_FIELDS =
            Map.of("from", "From", "to", "To", "cc", "Cc", "reply-to", "ReplyTo", "subject", "Subject", "date", "Date");

    @Override
    public AccountRules rules() {
        return new AccountRules(
                Set.of(),
                SharedSecret.NAMES,
                Set.of(),
                EmailAdapter.SETTINGS,
                Set.of("application/json"),
                EmailAdapter.BODY_LIMIT);
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return SharedSecret.shown(post, secrets);
    }

    @Override
    public Incoming unpack(Post post) {
        return Json.object(post.body())
                .filter(json -> json.has("From") || json.has("Headers") || json.has("RawEmail"))
                .map(json -> unpack(json, post))
                .orElseGet(() -> new Incoming.NotUnderstood("no JSON object with From, Headers or RawEmail"));
    }

    private static Incoming unpack(JsonNode json, Post post) {
        byte[] raw = Json.text(json, "RawEmail").getBytes(UTF_8);
        boolean whole = raw.length > 0;
        Mail mail = whole ? Mail.parse(raw) : takenApart(json);
        return new Incoming.Arrived(
                mail,
                whole ? raw : post.body(),
                whole ? "message/rfc822" : "application/json",
                whole ? Digests.sha256(raw) : mail.fingerprint(),
                false,
                PlainText.line(Json.text(json, "MailboxHash")));
    }

    private static Mail takenApart(JsonNode json) {
        List<MailHeaders.Field> headers = new ArrayList<>();
        for (JsonNode header : json.path("Headers").values()) {
            headers.add(field(Json.text(header, "Name"), Json.text(header, "Value")));
        }
        var told = new MailHeaders(headers);
        OWN_FIELDS.forEach((name, key) -> {
            String value = Json.text(json, key);
            if (told.first(name).isEmpty() && !value.isBlank()) {
                headers.add(field(name, value));
            }
        });
        List<MailFile> files = json.path("Attachments").values().stream()
                .map(PostmarkPosts::file)
                .toList();
        return Mail.of(
                new MailHeaders(headers),
                MailBodies.of(Json.text(json, "TextBody"), Json.text(json, "HtmlBody"), files));
    }

    private static MailHeaders.Field field(String name, String value) {
        return new MailHeaders.Field(name.strip().toLowerCase(Locale.ROOT), PlainText.line(value));
    }

    private static MailFile file(JsonNode attachment) {
        return new MailFile(
                MailFile.fileName(Json.text(attachment, "Name")),
                HeaderParameters.of(Json.text(attachment, "ContentType")).main(),
                Json.text(attachment, "ContentID").replaceAll("^cid:|[<>\\s]", ""),
                TransferDecoding.base64(Json.text(attachment, "Content").getBytes(UTF_8)));
    }
}
