package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UTF-7 (RFC 2152), which old mailers still send and the JDK does not know. */
final class Utf7 {

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

    private Utf7() {}

    static String decode(byte[] bytes) {
        return SHIFTED.matcher(new String(bytes, ISO_8859_1)).replaceAll(shift -> {
            String code = shift.group(1);
            String text =
                    code.isEmpty() ? "+" : new String(TransferDecoding.base64(code.getBytes(ISO_8859_1)), UTF_16BE);
            return Matcher.quoteReplacement(text);
        });
    }
}
