package dev.hilo.benchmarks.traffic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.codec.EncoderUtil;

/** Writes mails as mailers write them; text here holds one byte a character (ISO 8859-1) once it is encoded. */
final class Mime {

    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private Mime() {}

    /** A whole mail. */
    static byte[] mail(Map<String, String> headers, String part) {
        var mail = new StringBuilder();
        headers.forEach(
                (name, value) -> mail.append(name).append(": ").append(value).append("\r\n"));
        mail.append("MIME-Version: 1.0\r\n").append(part);
        return mail.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How a text is put into bytes. */
    enum Encoding {
        QUOTED_PRINTABLE,
        BASE64,
        EIGHT_BIT,
        LATIN_1
    }

    static String text(String subtype, String text, Encoding encoding) {
        Charset charset = encoding == Encoding.LATIN_1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String lines = text.replace("\n", "\r\n");
        String transfer = switch (encoding) {
            case BASE64 -> "base64";
            case QUOTED_PRINTABLE -> "quoted-printable";
            case EIGHT_BIT, LATIN_1 -> "8bit";
        };
        String body = switch (encoding) {
            case BASE64 -> BASE64.encodeToString(lines.getBytes(charset));
            case QUOTED_PRINTABLE -> quotedPrintable(lines);
            case EIGHT_BIT, LATIN_1 -> new String(lines.getBytes(charset), StandardCharsets.ISO_8859_1);
        };
        return "Content-Type: text/%s; charset=%s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s\r\n"
                .formatted(subtype, charset.name().toLowerCase(java.util.Locale.ROOT), transfer, body);
    }

    /** A part that is a file. */
    static String file(String mimeType, String name, String disposition, byte[] content) {
        String word = word(name);
        return "Content-Type: %s; name=\"%s\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: %s; filename=\"%s\"\r\n\r\n%s\r\n"
                .formatted(mimeType, word, disposition, word, BASE64.encodeToString(content));
    }

    /** A part of the given type, as it stands. */
    static String verbatim(String mimeType, String content) {
        return "Content-Type: %s\r\n\r\n%s\r\n".formatted(mimeType, content.replace("\n", "\r\n"));
    }

    /** Parts within a part. */
    static String multipart(String subtype, String boundary, List<String> parts) {
        var whole =
                new StringBuilder("Content-Type: multipart/%s; boundary=\"%s\"\r\n\r\n".formatted(subtype, boundary));
        String delimiter = boundary.split("\"", 2)[0];
        parts.forEach(part ->
                whole.append("--").append(delimiter).append("\r\n").append(part).append("\r\n"));
        return whole.append("--").append(delimiter).append("--\r\n").toString();
    }

    /** An encoded word (RFC 2047) where one is needed. */
    static String word(String text) {
        return EncoderUtil.encodeIfNecessary(text, EncoderUtil.Usage.TEXT_TOKEN, 20);
    }

    /** A name and an address, as in From. */
    static String mailbox(String name, String address) {
        return "%s <%s>".formatted(EncoderUtil.encodeAddressDisplayName(name), address);
    }

    private static String quotedPrintable(String text) {
        var encoded = new StringBuilder();
        int column = 0;
        // Space at the end of a line gets lost on the way unless it is encoded (RFC 2045 §6.7).
        String guarded = text.replace(" \r\n", "\u0000\r\n");
        for (byte octet : guarded.getBytes(StandardCharsets.UTF_8)) {
            String written = octet == '\r' || octet == '\n' ? String.valueOf((char) octet) : octet(octet);
            if (octet != '\r' && octet != '\n' && column + written.length() > 75) {
                encoded.append("=\r\n");
                column = 0;
            }
            encoded.append(written);
            column = octet == '\n' ? 0 : column + written.length();
        }
        return encoded.toString();
    }

    private static String octet(byte octet) {
        if (octet == 0) {
            return "=20";
        }
        boolean plain = octet >= ' ' && octet < 127 && octet != '=';
        return plain ? String.valueOf((char) octet) : "=%02X".formatted(octet & 0xff);
    }
}
