package dev.hilo.ingestion.email;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the timeline shows of a mail. Everything is bounded; the whole is in the raw mail. */
final class MailContent {

    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_HTML = 200_000;
    private static final int MOST_ADDRESSES = 100;

    /** A forwarded mail below a note is content: it is what the note is about. */
    private static final Pattern FORWARD = Pattern.compile(
            "^\\s*(?:fwd?|rv|reenv|enc|wg|tr|i|doorst)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Mail mail;
    private final String mailboxHash;
    private final Map<String, Object> details = new HashMap<>();

    MailContent(Mail mail, String mailboxHash) {
        this.mail = mail;
        this.mailboxHash = mailboxHash;
    }

    Content of(List<Media> media, boolean authenticated) {
        MailBodies bodies = mail.bodies();
        String full = bodies.text().isEmpty() && bodies.hasHtml() ? HtmlText.of(bodies.html()) : bodies.text();
        VisibleReply reply = FORWARD.matcher(subject()).matches() ? new VisibleReply(full, "") : VisibleReply.of(full);
        String html = bodies.html().isEmpty() ? "" : HtmlCleaning.clean(bodies.html());
        boolean cut = full.length() > LONGEST_TEXT || html.length() > LONGEST_HTML;
        describe(full, reply, cut);
        details.put("authenticated", authenticated);
        return new Content(
                kind(full),
                PlainText.cut(reply.text(), LONGEST_TEXT),
                html.isEmpty() || html.length() > LONGEST_HTML ? null : html,
                media,
                details);
    }

    private void describe(String full, VisibleReply reply, boolean cut) {
        put("subject", subject());
        put("messageId", mail.messageId());
        put("from", mail.from().usable() ? mail.from().address() : "");
        put("fullText", PlainText.cut(full, LONGEST_TEXT));
        put("quoted", PlainText.cut(reply.quoted(), LONGEST_TEXT));
        put("mailboxHash", mailboxHash);
        put("inReplyTo", mail.headers().messageIds("in-reply-to"));
        put("references", mail.headers().messageIds("references"));
        for (String name : List.of("to", "cc", "reply-to")) {
            put(name.equals("reply-to") ? "replyTo" : name, addresses(name));
        }
        if (cut) {
            details.put("truncated", true);
        }
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            details.put(name, value);
        }
    }

    private void put(String name, List<String> values) {
        if (!values.isEmpty()) {
            details.put(name, values);
        }
    }

    private List<String> addresses(String name) {
        return mail.headers().addresses(name).stream()
                .filter(MailAddress::usable)
                .map(MailAddress::address)
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
    }

    private String subject() {
        return PlainText.cut(mail.headers().text("subject"), 1000);
    }

    private MessageKind kind(String full) {
        if (mail.kind() == MailKind.AUTO_REPLY) {
            return MessageKind.AUTO_REPLY;
        }
        List<MailFile> files = mail.bodies().files();
        return full.isEmpty() && !files.isEmpty() ? files.getFirst().kind() : MessageKind.TEXT;
    }
}
