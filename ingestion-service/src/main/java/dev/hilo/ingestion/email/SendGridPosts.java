package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** SendGrid's Inbound Parse: a form with the mail whole in {@code email}, or taken apart with a charset per field. */
final class SendGridPosts implements InboundPosts {

    private static final Pattern SIGNED_BY = Pattern.compile("@([^\\s:{},]+)\\s*:\\s*pass", Pattern.CASE_INSENSITIVE);

    @Override
    public AccountRules rules() {
        return new AccountRules(
                Set.of(),
                SharedSecret.NAMES,
                Set.of(),
                EmailAdapter.SETTINGS,
                Set.of("multipart/form-data", "application/x-www-form-urlencoded"),
                EmailAdapter.BODY_LIMIT);
    }

    @Override
    public boolean authentic(Post post, Map<String, String> secrets) {
        return SharedSecret.shown(post, secrets);
    }

    @Override
    public Incoming unpack(Post post) {
        FormFields form = FormFields.of(post);
        Optional<FormFields.Field> whole = form.field("email");
        if (whole.isPresent()) {
            byte[] message = whole.get().value();
            Mail mail = Mail.parse(message);
            return new Incoming.Arrived(
                    mail, message, "message/rfc822", Digests.sha256(message), proven(form, mail), "");
        }
        JsonNode charsets = object(form, "charsets");
        MailHeaders headers = headers(form, charsets);
        if (headers.fields().isEmpty()) {
            return new Incoming.NotUnderstood("neither email nor headers nor from among the form's fields");
        }
        Mail mail = Mail.of(
                headers, MailBodies.of(text(form, charsets, "text"), text(form, charsets, "html"), files(form)));
        return Incoming.parsed(mail, post.body(), post.contentType(), proven(form, mail));
    }

    private static MailHeaders headers(FormFields form, JsonNode charsets) {
        MailHeaders headers = form.field("headers")
                .map(field -> MimeTree.read(field.value()).headers())
                .orElse(MailHeaders.NONE);
        List<MailHeaders.Field> all = new ArrayList<>(headers.fields());
        for (String name : List.of("from", "to", "cc", "subject")) {
            String value = text(form, charsets, name);
            if (headers.first(name).isEmpty() && !value.isBlank()) {
                all.add(new MailHeaders.Field(name, PlainText.line(value)));
            }
        }
        return new MailHeaders(all);
    }

    private static String text(FormFields form, JsonNode charsets, String name) {
        return form.textIn(Json.text(charsets, name), name);
    }

    private static List<MailFile> files(FormFields form) {
        JsonNode described = object(form, "attachment-info");
        return form.fields().stream()
                .filter(field -> field.name().matches("attachment\\d+"))
                .map(field -> file(field, described.path(field.name())))
                .toList();
    }

    private static MailFile file(FormFields.Field field, JsonNode described) {
        String name = Json.text(described, "filename");
        String type = Json.text(described, "type").toLowerCase(Locale.ROOT);
        return new MailFile(
                MailFile.fileName(name.isEmpty() ? field.fileName() : name),
                type.isEmpty() ? field.mimeType() : type,
                Json.text(described, "content-id").replaceAll("[<>\\s]", ""),
                field.value());
    }

    /** SendGrid tells outside the mail what DKIM and SPF said. */
    private static boolean proven(FormFields form, Mail mail) {
        String from = mail.from().domain();
        boolean signed = SIGNED_BY
                .matcher(form.text("dkim"))
                .results()
                .anyMatch(domain -> SenderProof.aligned(from, domain.group(1)));
        String envelope = MailAddress.normal(Json.text(object(form, "envelope"), "from"));
        return signed || (form.text("SPF").strip().equalsIgnoreCase("pass") && SenderProof.aligned(from, envelope));
    }

    private static JsonNode object(FormFields form, String name) {
        return Json.object(form.field(name)
                        .map(field -> new String(field.value(), UTF_8))
                        .orElse(""))
                .orElseGet(MissingNode::getInstance);
    }
}
