package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** Undoes Content-Transfer-Encoding, as forgivingly as senders need it. */
final class TransferDecoding {

    private TransferDecoding() {}

    /** An encoding nobody knows leaves the bytes as they are. */
    static byte[] decode(byte[] body, String encoding) {
        String name =
                encoding.toLowerCase(Locale.ROOT).replaceAll("[;\\s].*", "").replace("\"", "");
        return switch (name) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            case "x-uuencode", "uuencode", "x-uue", "uue" -> uuencode(body);
            default -> body;
        };
    }

    /** Skips what is no Base64 and forgives missing padding. Padding ends it: what follows was added on the way. */
    static byte[] base64(byte[] text) {
        var out = new ByteArrayOutputStream(text.length * 3 / 4 + 3);
        int bits = 0;
        int held = 0;
        for (byte character : text) {
            int value = sixBits(character);
            if (character == '=' && (held == 2 || held == 4)) {
                break;
            }
            if (value >= 0) {
                bits = bits << 6 | value;
                held += 6;
            }
            if (held >= 8) {
                held -= 8;
                out.write(bits >> held);
            }
        }
        return out.toByteArray();
    }

    private static int sixBits(byte character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A';
        }
        if (character >= 'a' && character <= 'z') {
            return character - 'a' + 26;
        }
        if (character >= '0' && character <= '9') {
            return character - '0' + 52;
        }
        return switch (character) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> -1;
        };
    }

    private static byte[] quotedPrintable(byte[] body) {
        try (var decoding = new QuotedPrintableInputStream(new ByteArrayInputStream(body), false)) {
            return decoding.readAllBytes();
        } catch (IOException _) {
            return body;
        }
    }

    private static byte[] uuencode(byte[] body) {
        var out = new ByteArrayOutputStream(body.length);
        boolean inside = false;
        for (String line : new String(body, ISO_8859_1).split("\r?\n", -1)) {
            if (!inside) {
                inside = line.startsWith("begin ");
            } else if (line.strip().equals("end")) {
                return out.toByteArray();
            } else {
                uuline(line, out);
            }
        }
        return inside ? out.toByteArray() : body;
    }

    private static void uuline(String line, ByteArrayOutputStream out) {
        int length = line.isEmpty() ? 0 : (line.charAt(0) - ' ') & 0x3F;
        int end = out.size() + length;
        for (int i = 1; i < line.length() && out.size() < end; i += 4) {
            int four =
                    uuchar(line, i) << 18 | uuchar(line, i + 1) << 12 | uuchar(line, i + 2) << 6 | uuchar(line, i + 3);
            for (int shift = 16; shift >= 0 && out.size() < end; shift -= 8) {
                out.write(four >> shift);
            }
        }
    }

    private static int uuchar(String line, int index) {
        return index < line.length() ? (line.charAt(index) - ' ') & 0x3F : 0;
    }
}
