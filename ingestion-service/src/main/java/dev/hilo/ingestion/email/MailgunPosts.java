package dev.hilo.ingestion.email;

import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Mailgun's routes: a signed form with the mail taken apart, or whole in {@code body-mime}. */
final class MailgunPosts implements InboundPosts {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final List<String> HEADERS = List.of(
            "From",
            "To",
            "Cc",
            "Reply-To",
            "Subject",
            "Date",
            "Message-Id",
            "In-Reply-To",
            "References",
            "Auto-Submitted");

    @Override
    public AccountRules rules() {
        return new AccountRules(
                Set.of("signingKey"),
                Set.of(),
                Set.of(),
                EmailAdapter.SETTINGS,
                Set.of("application/x-www-form-urlencoded", "multipart/form-data"),
                EmailAdapter.BODY_LIMIT);
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        String key = secrets.getOrDefault("signingKey", "");
        FormFields form = FormFields.of(post);
        String timestamp = form.text("timestamp");
        if (key.isEmpty() || !fresh(timestamp, post.receivedAt())) {
            return false;
        }
        String signature = Digests.hmac(key, timestamp + form.text("token"));
        return Digests.same(signature, form.text("signature").strip().toLowerCase(Locale.ROOT));
    }

    /** An old post may be somebody's recording. */
    private static boolean fresh(String timestamp, Instant now) {
        return timestamp.matches("\\d{1,11}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                                .abs()
                                .compareTo(FRESH)
                        <= 0;
    }

    @Override
    public Incoming unpack(Post post) {
        FormFields form = FormFields.of(post);
        return form.field("body-mime")
                .map(mime -> whole(form, post, mime.value()))
                .orElseGet(() -> takenApart(form, post));
    }

    private static Incoming whole(FormFields form, Post post, byte[] message) {
        Mail mail = Mail.parse(message);
        return new Incoming.Arrived(
                mail, message, "message/rfc822", Digests.sha256(message), proven(form, post, mail), "");
    }

    private static Incoming takenApart(FormFields form, Post post) {
        MailHeaders headers = headers(form);
        if (headers.fields().isEmpty()) {
            return new Incoming.NotUnderstood("neither body-mime nor a header of the mail among the form's fields");
        }
        Mail mail = Mail.of(headers, MailBodies.of(form.text("body-plain"), form.text("body-html"), files(form)));
        return Incoming.parsed(mail, post.body(), post.contentType(), proven(form, post, mail));
    }

    private static MailHeaders headers(FormFields form) {
        List<MailHeaders.Field> headers = new ArrayList<>();
        for (JsonNode pair : Json.items(form.text("message-headers"))) {
            String name = pair.path(0).asString("").toLowerCase(Locale.ROOT);
            headers.add(new MailHeaders.Field(name, PlainText.line(pair.path(1).asString(""))));
        }
        if (headers.isEmpty()) {
            HEADERS.stream()
                    .map(form::header)
                    .filter(field -> !field.value().isBlank())
                    .forEach(headers::add);
        }
        return new MailHeaders(headers);
    }

    private static List<MailFile> files(FormFields form) {
        Map<String, String> contentIds = new HashMap<>();
        Json.object(form.text("content-id-map"))
                .ifPresent(map -> map.properties()
                        .forEach(entry -> contentIds.put(entry.getValue().asString(""), entry.getKey())));
        return form.fields().stream()
                .filter(field ->
                        field.name().startsWith("attachment-") && !field.name().equals("attachment-count"))
                .map(field -> new MailFile(
                        MailFile.fileName(field.fileName()),
                        field.mimeType(),
                        contentIds.getOrDefault(field.name(), "").replaceAll("[<>\\s]", ""),
                        field.value()))
                .toList();
    }

    /**
     * Mailgun writes what SPF said into the mail's own headers, where a sender may write too: it counts for accounts
     * that trust it by {@code trustedAuthServer=mailgun}, and only while it is said once.
     */
    private static boolean proven(FormFields form, Post post, Mail mail) {
        List<String> spf = form.all("X-Mailgun-Spf");
        return post.account().settings().getOrDefault("trustedAuthServer", "").equalsIgnoreCase("mailgun")
                && spf.size() == 1
                && spf.getFirst().strip().equalsIgnoreCase("pass")
                && SenderProof.aligned(mail.from().domain(), MailAddress.normal(form.text("sender")));
    }
}
