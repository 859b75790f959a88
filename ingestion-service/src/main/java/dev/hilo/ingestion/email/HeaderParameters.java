package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header like Content-Type taken apart, with the continuations and charsets of RFC 2231 and the encoded words that
 * mailers put there against RFC 2047.
 *
 * @param main what stands before the first semicolon, lower case
 * @param values by lower-case name
 */
record HeaderParameters(String main, Map<String, String> values) {

    static final HeaderParameters NONE = new HeaderParameters("", Map.of());

    private static final int MOST = 100;

    HeaderParameters {
        values = Map.copyOf(values);
    }

    /** The parameter's value, empty if it is absent. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    static HeaderParameters of(String header) {
        List<String> pieces = split(header);
        Map<String, String> values = new HashMap<>();
        Map<String, TreeMap<Integer, String>> continued = new HashMap<>();
        for (String piece : pieces.subList(1, Math.min(pieces.size(), MOST))) {
            int equals = piece.indexOf('=');
            if (equals > 0) {
                String name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                add(name, unquote(piece.substring(equals + 1).strip()), values, continued);
            }
        }
        continued.forEach((name, segments) -> values.put(name, joined(segments)));
        return new HeaderParameters(pieces.getFirst().strip().toLowerCase(Locale.ROOT), values);
    }

    private static void add(
            String name, String value, Map<String, String> values, Map<String, TreeMap<Integer, String>> continued) {
        int star = name.indexOf('*');
        if (star <= 0) {
            values.putIfAbsent(name, EncodedWords.decode(value));
            return;
        }
        String rest = name.substring(star + 1);
        boolean encoded = rest.isEmpty() || rest.endsWith("*");
        int section = number(rest.replace("*", ""));
        // The mark tells joined() which segments are percent-encoded.
        continued
                .computeIfAbsent(name.substring(0, star), _ -> new TreeMap<>())
                .putIfAbsent(section, (encoded ? "%" : "=") + value);
    }

    private static String joined(TreeMap<Integer, String> segments) {
        var bytes = new ByteArrayOutputStream();
        String charset = "";
        boolean first = true;
        for (String segment : segments.values()) {
            boolean encoded = segment.charAt(0) == '%';
            String value = segment.substring(1);
            if (first && encoded) {
                String[] parts = value.split("'", 3);
                charset = parts.length == 3 ? parts[0] : "";
                value = parts[parts.length == 3 ? 2 : 0];
            }
            bytes.writeBytes(encoded ? percentDecoded(value) : value.getBytes(UTF_8));
            first = false;
        }
        return EncodedWords.decode(Charsets.decode(bytes.toByteArray(), charset));
    }

    private static byte[] percentDecoded(String value) {
        var out = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int octet = value.charAt(i) == '%' ? hex(value, i + 1) : -1;
            if (octet >= 0) {
                out.write(octet);
                i += 2;
            } else {
                out.writeBytes(String.valueOf(value.charAt(i)).getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The octet that two hexadecimal digits write, or -1. */
    static int hex(String text, int index) {
        if (index + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(index), 16);
        int low = Character.digit(text.charAt(index + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int number(String digits) {
        try {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return Integer.MAX_VALUE;
        }
    }

    /** At semicolons outside quotes; never empty. */
    private static List<String> split(String header) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < header.length(); i++) {
            char character = header.charAt(i);
            if (quoted && character == '\\') {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ';' && !quoted) {
                pieces.add(header.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(header.substring(start));
        return pieces;
    }

    private static String unquote(String value) {
        if (!value.startsWith("\"")) {
            return value;
        }
        int end = value.length() > 1 && value.endsWith("\"") ? value.length() - 1 : value.length();
        return value.substring(1, end).replaceAll("\\\\([\"\\\\])", "$1");
    }
}
