package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.json.Findings;
import dev.hilo.ingestion.json.Piece;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What one change tells: messages, echoes, statuses, errors and history, any of them together. */
final class WhatsAppValue {

    private static final Set<String> CONTENT = Set.of("messages", "message_echoes", "statuses", "errors", "history");

    /** A value of nothing else has nothing to say. */
    private static final Set<String> FRAME = Set.of("messaging_product", "metadata", "contacts");

    private final Post post;
    private final Origins origins;
    private final Findings findings;
    private final Piece value;
    private final WhatsAppContacts contacts;
    private final WhatsAppMessages messages;

    WhatsAppValue(Post post, Origins origins, Findings findings, Piece value) {
        this.post = post;
        this.origins = origins;
        this.findings = findings;
        this.value = value;
        contacts = new WhatsAppContacts(value.items("contacts"));
        messages = new WhatsAppMessages(origins, post.receivedAt());
    }

    static boolean hasContent(Piece value) {
        return CONTENT.stream().anyMatch(value::has);
    }

    void read(Piece change) {
        if (!hasContent(value) && !FRAME.containsAll(value.names())) {
            findings.unread("nothing known in the value", change);
            return;
        }
        each("messages", this::message);
        each("message_echoes", message -> messages.read(message, WhatsAppSide.ofEcho(message, contacts)));
        WhatsAppStatuses statuses = new WhatsAppStatuses(origins, contacts, post.receivedAt());
        each("statuses", statuses::read);
        each("errors", this::error);
        value.items("history").forEach(this::history);
    }

    private void each(String name, Function<Piece, List<? extends ChannelEvent>> reader) {
        value.items(name).forEach(piece -> findings.read(piece, reader));
    }

    private List<ChannelEvent> message(Piece message) {
        return messages.read(message, WhatsAppSide.of(message, contacts));
    }

    private void history(Piece chunk) {
        chunk.items("errors").forEach(error -> findings.read(error, this::error));
        for (Piece thread : chunk.items("threads")) {
            thread.items("messages")
                    .forEach(past -> findings.read(
                            past,
                            message -> messages.read(message, WhatsAppSide.ofHistory(message, thread, contacts))));
        }
    }

    /** An error bears neither id nor time: the same one told again on the same day is taken for a repetition. */
    private List<ChannelEvent> error(Piece error) {
        String text = "%s %s"
                .formatted(error.text("code"), WhatsAppStatuses.reason(error))
                .strip();
        String id = "%s %s".formatted(post.receivedAt().truncatedTo(ChronoUnit.DAYS), error.fingerprint());
        return List.of(
                new AccountNotice(origins.of("error", id, post.receivedAt(), "account", error.raw()), "error", text));
    }
}
