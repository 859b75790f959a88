package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns bytes into text whatever charset their sender believed them to be in. Names are read as browsers read them
 * (WHATWG Encoding): the Windows superset where a mail says ISO, for that is what is really sent.
 */
final class Charsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<String, String> SUPERSETS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("iso-8859-6-i", "iso-8859-6"),
            Map.entry("iso-8859-6-e", "iso-8859-6"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gb_2312-80", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("big5", "x-windows-950"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("x-mac-roman", "x-macroman"),
            Map.entry("mac", "x-macroman"),
            Map.entry("unicode", "utf-16"),
            Map.entry("utf", "utf-8"),
            Map.entry("utf8mb4", "utf-8"),
            Map.entry("x-unicode-2-0-utf-8", "utf-8"));

    private static final Pattern CODE_PAGE = Pattern.compile("(?:cp|win|windows|x-cp|ms)[-_]?(\\d{3,4})");
    private static final Pattern DECORATION = Pattern.compile("[\"'\\s<>;]");

    private Charsets() {}

    /** Never fails: an unknown or wrong charset is guessed, and what cannot be read becomes U+FFFD. */
    static String decode(byte[] bytes, String charsetName) {
        String name = DECORATION.matcher(charsetName.toLowerCase(Locale.ROOT)).replaceAll("");
        if (name.contains("utf-7") || "utf7".equals(name)) {
            return Utf7.decode(bytes);
        }
        Optional<Charset> charset = named(name);
        boolean unsure =
                charset.isEmpty() || "us-ascii".equalsIgnoreCase(charset.get().name());
        return charset.filter(known -> !unsure && !known.equals(UTF_8))
                .map(known -> new String(bytes, known))
                .orElseGet(() -> guess(bytes));
    }

    /** UTF-8 where the bytes are that, Western where nothing in them is. */
    static String guess(byte[] bytes) {
        return utf8(bytes).orElseGet(() -> holdsUtf8(bytes) ? new String(bytes, UTF_8) : new String(bytes, WESTERN));
    }

    /** The text, if the bytes are valid UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** Whether a valid sequence of several bytes occurs: then the rest is damage, and not another charset. */
    private static boolean holdsUtf8(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean lead = (bytes[i] & 0xE0) == 0xC0 || (bytes[i] & 0xF0) == 0xE0;
            boolean next = (bytes[i + 1] & 0xC0) == 0x80;
            boolean third = (bytes[i] & 0xF0) != 0xE0 || (i + 2 < bytes.length && (bytes[i + 2] & 0xC0) == 0x80);
            if (lead && next && third) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> named(String name) {
        String known = SUPERSETS.getOrDefault(name, name);
        return supported(known).or(() -> {
            var codePage = CODE_PAGE.matcher(known);
            return codePage.matches()
                    ? supported("windows-" + codePage.group(1)).or(() -> supported("ibm" + codePage.group(1)))
                    : Optional.empty();
        });
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
