package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.people.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What a mail of a customer may hold. */
final class MailBodies {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Chance chance;

    MailBodies(Chance chance) {
        this.chance = chance;
    }

    /**
     * A mail's body.
     *
     * @param kind and text as they must be shown
     */
    record Said(String subject, String kind, String text, String part) {}

    Said any(Identity who) {
        String text = Phrases.question(chance).strip();
        String subject = chance.pick(List.of("Consulta", "Pedido nº " + chance.digits(5), "Devolución", "Información"));
        return switch (chance.below(10)) {
            case 0, 1, 2 -> plain(subject, text);
            case 3, 4 -> new Said(subject, "text", text, alternative(text));
            case 5 -> withFile(subject, text);
            case 6 -> withImage(subject, text);
            case 7 -> new Said("Re: " + subject, "text", text, Mime.text("plain", text + history(), utf8()));
            case 8 -> signed(subject, text, who);
            default -> fileOnly(subject);
        };
    }

    /** Latin-1 only where nothing gets lost in it. */
    private Said plain(String subject, String text) {
        boolean fits = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Mime.Encoding encoding = fits && chance.percent(40) ? Mime.Encoding.LATIN_1 : utf8();
        return new Said(subject, "text", text, Mime.text("plain", text, encoding));
    }

    private Mime.Encoding utf8() {
        return chance.pick(List.of(Mime.Encoding.QUOTED_PRINTABLE, Mime.Encoding.BASE64, Mime.Encoding.EIGHT_BIT));
    }

    private String alternative(String text) {
        return Mime.multipart("alternative", boundary(), List.of(Mime.text("plain", text, utf8()), html(text, "")));
    }

    private String html(String text, String more) {
        String lines = text.replace("\n", "<br>");
        return Mime.text("html", "<html><body><p>%s</p>%s</body></html>".formatted(lines, more), utf8());
    }

    private Said withFile(String subject, String text) {
        byte[] file = ("%PDF-1.4 factura " + chance.digits(6)).getBytes(StandardCharsets.US_ASCII);
        String attached =
                Mime.file("application/pdf", "Factura nº %s.pdf".formatted(chance.digits(4)), "attachment", file);
        return new Said(
                subject, "text", text, Mime.multipart("mixed", boundary(), List.of(alternative(text), attached)));
    }

    private Said withImage(String subject, String text) {
        String image = "Content-ID: <foto@hilo>\r\n" + Mime.file("image/png", "foto.png", "inline", PNG);
        String related = Mime.multipart(
                "related", boundary(), List.of(html(text, "<img src=\"cid:foto@hilo\" alt=\"\">"), image));
        return new Said(
                subject,
                "text",
                text,
                Mime.multipart("alternative", boundary(), List.of(Mime.text("plain", text, utf8()), related)));
    }

    private Said fileOnly(String subject) {
        byte[] file = "%PDF-1.4 albarán".getBytes(StandardCharsets.UTF_8);
        String attached = Mime.file("application/pdf", "albaran.pdf", "attachment", file);
        return new Said(subject, "document", "", Mime.multipart("mixed", boundary(), List.of(attached)));
    }

    private Said signed(String subject, String text, Identity who) {
        String whole = "%s\n\n-- \n%s\nTel. 910 000 000".formatted(text, who.name());
        return new Said(subject, "text", whole, Mime.text("plain", whole, utf8()));
    }

    /** The conversation so far, as mailers put it below: not to be shown. */
    private String history() {
        return chance.pick(
                        List.of(
                                "\n\nEl lun, 16 nov 2026 a las 10:12, Tienda Hilo (<%s>) escribió:\n\n> Hola:\n> ¿Qué color prefieres?\n",
                                "\n\nOn Mon, Nov 16, 2026 at 10:12 AM Tienda Hilo <%s> wrote:\n> Hola:\n> ¿Qué color prefieres?\n",
                                "\n\n-----Mensaje original-----\nDe: Tienda Hilo <%s>\nEnviado: lunes, 16 de noviembre\nPara: Cliente\nAsunto: Color\n\n¿Qué color prefieres?\n"))
                .formatted(MailTraffic.OWN_ADDRESS);
    }

    private String boundary() {
        return "=_parte_" + chance.digits(12);
    }
}
