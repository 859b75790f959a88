package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Identity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What mail systems say about mails of the shop. */
final class MailReports {

    private MailReports() {}

    /** Undeliverable (RFC 3464). */
    static byte[] bounce(String to, String original, String id, Instant at) {
        Map<String, String> headers = MailHeaders.of(
                "Mail Delivery System <MAILER-DAEMON@mx.tienda.example>", MailTraffic.OWN_ADDRESS, id, at);
        headers.put("Return-Path", "<>");
        headers.put("Subject", "Undelivered Mail Returned to Sender");
        headers.put("Auto-Submitted", "auto-replied");
        String status = """
                Reporting-MTA: dns; mx.tienda.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 User unknown
                """.formatted(utf8(to));
        return Mime.mail(
                headers,
                Mime.multipart(
                        "report",
                        "bounce-%s\"; report-type=\"delivery-status".formatted(id.hashCode()),
                        List.of(
                                Mime.verbatim("text/plain", "I'm sorry to have to inform you …".replace('…', '.')),
                                Mime.verbatim("message/delivery-status", status),
                                Mime.verbatim(
                                        "text/rfc822-headers", "Message-ID: <%s>\nSubject: Re".formatted(original)))));
    }

    /** Somebody opened it (RFC 8098). */
    static byte[] receipt(Identity who, String original, String id, Instant at) {
        String address = who.value("email");
        Map<String, String> headers =
                MailHeaders.of(Mime.mailbox(who.name(), address), MailTraffic.OWN_ADDRESS, id, at);
        headers.put("Subject", Mime.word("Leído: Tu pedido"));
        String notice = """
                Final-Recipient: rfc822; %s
                Original-Message-ID: <%s>
                Disposition: manual-action/MDN-sent-manually; displayed
                """.formatted(utf8(address), original);
        return Mime.mail(
                headers,
                Mime.multipart(
                        "report",
                        "receipt-%s\"; report-type=\"disposition-notification".formatted(id.hashCode()),
                        List.of(
                                Mime.text("plain", "El mensaje se ha leído.", Mime.Encoding.EIGHT_BIT),
                                Mime.verbatim("message/disposition-notification", notice))));
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
