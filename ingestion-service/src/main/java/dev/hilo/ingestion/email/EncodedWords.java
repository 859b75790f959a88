package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the encoded words of a header (RFC 2047) and forgives what mailers do to them: spaces inside, a missing end, a
 * character torn between two words.
 */
final class EncodedWords {

    // The language tag of RFC 2231 §5 may follow the charset.
    private static final Pattern WORD = Pattern.compile(
            "=\\?([^?\\s*]{1,60})(?:\\*[^?\\s]{0,60})?\\?([bBqQ])\\?(.*?)(?:\\?=|\\?$|$)", Pattern.DOTALL);

    private static final int MOST = 1000;

    private EncodedWords() {}

    static String decode(String header) {
        if (!header.contains("=?")) {
            return header;
        }
        Matcher word = WORD.matcher(header);
        var out = new StringBuilder();
        var run = new Run();
        int end = 0;
        for (int words = 0; words < MOST && word.find(); words++) {
            String between = header.substring(end, word.start());
            boolean adjacent = run.open() && between.isBlank();
            if (!adjacent || !run.charset.equalsIgnoreCase(word.group(1))) {
                run.flushTo(out);
                run.charset = word.group(1);
            }
            if (!adjacent) {
                out.append(between);
            }
            run.add(word.group(2), word.group(3));
            end = word.end();
        }
        run.flushTo(out);
        return out.append(header, end, header.length()).toString();
    }

    private static byte[] quoted(String text) {
        var out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int octet = character == '=' ? HeaderParameters.hex(text, i + 1) : -1;
            if (octet >= 0) {
                out.write(octet);
                i += 2;
            } else if (character == '_') {
                out.write(' ');
            } else {
                // Raw non-ASCII has no business here; UTF-8 is what it most often is.
                out.writeBytes(String.valueOf(character).getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Neighbouring words of one charset: their bytes are decoded together. */
    private static final class Run {
        private String charset = "";
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final StringBuilder base64 = new StringBuilder();

        boolean open() {
            return !charset.isEmpty();
        }

        void add(String encoding, String text) {
            boolean isBase64 = "b".equalsIgnoreCase(encoding);
            // Some mailers tear Base64 itself between two words: together they are whole.
            if (!isBase64 || base64.indexOf("=") >= 0 || (base64.length() + text.length()) % 4 != 0) {
                endBase64();
            }
            if (isBase64) {
                base64.append(text);
            } else {
                bytes.writeBytes(quoted(text));
            }
        }

        private void endBase64() {
            bytes.writeBytes(TransferDecoding.base64(base64.toString().getBytes(ISO_8859_1)));
            base64.setLength(0);
        }

        void flushTo(StringBuilder out) {
            if (open()) {
                endBase64();
                out.append(Charsets.decode(bytes.toByteArray(), charset));
                bytes.reset();
                charset = "";
            }
        }
    }
}
