package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.json.Findings;
import dev.hilo.ingestion.json.Piece;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One webhook call: every change of every entry. */
final class WhatsAppPost {

    static final String PHONE_NUMBER_ID = "phoneNumberId";

    /** The fields whose values hold messages; a change without a field is read as one of them. */
    private static final Set<String> MESSAGE_FIELDS =
            Set.of("", "messages", "message_echoes", "smb_message_echoes", "history", "standby");

    private static final String USER_ID_UPDATE = "user_id_update";

    private final Post post;
    private final Origins origins;
    private final Findings findings;
    private final String phoneNumberId;

    WhatsAppPost(Post post) {
        this.post = post;
        origins = new Origins(post);
        findings = new Findings(post.body());
        phoneNumberId = post.account().settings().getOrDefault(PHONE_NUMBER_ID, "");
    }

    Reading read(Piece body) {
        if (body.has("entry")) {
            body.items("entry").forEach(this::entry);
        } else if (body.has("value")) {
            // So Meta prints its examples, and some forwarders post a change alone, others its value alone.
            change(body, body);
        } else if (WhatsAppValue.hasContent(body)) {
            value(body, body);
        } else {
            findings.unread("neither entry nor messages", body);
        }
        return findings.reading();
    }

    private void entry(Piece entry) {
        if (entry.has("changes")) {
            entry.items("changes").forEach(change -> change(entry, change));
        } else {
            findings.unread("an entry without changes", entry);
        }
    }

    private void change(Piece entry, Piece change) {
        String field = change.text("field");
        Piece value = change.at("value");
        if (MESSAGE_FIELDS.contains(field)) {
            value(change, value);
        } else if (USER_ID_UPDATE.equals(field)) {
            WhatsAppHandleChanges changes = new WhatsAppHandleChanges(origins, post.receivedAt());
            value.items(USER_ID_UPDATE).forEach(update -> findings.read(update, changes::ofUpdate));
        } else {
            findings.read(change, notice -> notice(field, entry, notice));
        }
    }

    private void value(Piece change, Piece value) {
        String other = value.at("metadata").text("phone_number_id");
        if (!phoneNumberId.isEmpty() && !other.isEmpty() && !phoneNumberId.equals(other)) {
            findings.unread("it is for phone number id %s, not %s".formatted(other, phoneNumberId), change);
        } else if (value.isObject()) {
            new WhatsAppValue(post, origins, findings, value).read(change);
        } else {
            findings.unread("a change without a value", change);
        }
    }

    private List<ChannelEvent> notice(String field, Piece entry, Piece change) {
        Piece value = change.at("value");
        Instant at = value.seconds("timestamp").or(() -> entry.seconds("time")).orElseGet(post::receivedAt);
        String id = "%s %s".formatted(entry.text("time"), change.fingerprint());
        String text = value.firstOf("event", "decision", "reason", "message_template_name", "current_limit");
        return List.of(new AccountNotice(origins.of("notice", id, at, "account", change.raw()), field, text));
    }
}
