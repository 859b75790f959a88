package dev.hilo.ingestion.email;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an address header (RFC 5322 §3.4 and its obsolete forms) as people write it: names in comments, groups, routes,
 * forgotten brackets. One pass, no failure.
 */
final class AddressList {

    private static final int MOST = 500;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[^?\\s]{1,120}\\?[bBqQ]\\?[^?]{0,500}\\?=");
    private static final Pattern UNQUOTED_SPACE = Pattern.compile("(\"[^\"]*\")|\\s+");
    private static final Pattern AROUND_DOTS = Pattern.compile("\\s*([.@])\\s*");

    private final String header;
    private final List<MailAddress> found = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder angle = new StringBuilder();
    private boolean hasAngle;
    private int position;

    private AddressList(String header) {
        this.header = header;
    }

    static List<MailAddress> of(String header) {
        return new AddressList(header).read();
    }

    private List<MailAddress> read() {
        while (position < header.length() && found.size() < MOST) {
            char character = header.charAt(position++);
            switch (character) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angle();
                case ',', ';' -> finish();
                case ':' -> groupName();
                case '=' -> encodedWord();
                default -> plain(character);
            }
        }
        finish();
        return List.copyOf(found);
    }

    private void plain(char character) {
        // What follows the bracket is noise, except in a name that holds a stray '>'.
        if (!hasAngle) {
            phrase.append(character);
            written.append(character);
        }
    }

    /** Taken whole: what is inside is no syntax, though senders forget to encode it. */
    private void encodedWord() {
        Matcher word = ENCODED_WORD.matcher(header).region(position - 1, header.length());
        if (!hasAngle && word.lookingAt()) {
            phrase.append(word.group());
            written.append(word.group());
            position = word.end();
        } else {
            plain('=');
        }
    }

    private void quoted() {
        int start = position;
        while (position < header.length() && header.charAt(position) != '"') {
            if (header.charAt(position) == '\\' && position + 1 < header.length()) {
                position++;
            }
            phrase.append(header.charAt(position++));
        }
        written.append('"').append(header, start, position).append('"');
        position++;
    }

    private void comment() {
        int depth = 1;
        while (position < header.length()) {
            char character = header.charAt(position++);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return;
            }
            if (character == '\\' && position < header.length()) {
                character = header.charAt(position++);
            }
            comment.append(character);
        }
    }

    private void angle() {
        hasAngle = true;
        while (position < header.length()) {
            char character = header.charAt(position++);
            if (character == '>') {
                return;
            }
            if (character == '(') {
                int before = comment.length();
                comment();
                comment.setLength(before);
            } else {
                angle.append(character);
            }
        }
    }

    private void groupName() {
        if (hasAngle || written.indexOf("@") >= 0) {
            plain(':');
        } else {
            clear();
        }
    }

    private void finish() {
        if (hasAngle) {
            String address = UNQUOTED_SPACE
                    .matcher(angle)
                    .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? "" : found.group(1)));
            String bare = address.startsWith("@") ? address.substring(address.indexOf(':') + 1) : address;
            found.add(MailAddress.of(phrase.toString().isBlank() ? comment.toString() : phrase.toString(), bare));
        } else if (!written.toString().isBlank()) {
            found.add(bare());
        }
        clear();
    }

    /** An address without brackets, perhaps with a name before or behind it; or only a name. */
    private MailAddress bare() {
        String whole = PlainText.line(written.toString());
        if (whole.indexOf('@') < 0) {
            return MailAddress.of(phrase.toString(), "");
        }
        String compact = AROUND_DOTS.matcher(whole).replaceAll("$1");
        if (compact.startsWith("\"") && compact.indexOf('"', 1) == compact.length() - 1) {
            return MailAddress.of(comment.toString(), phrase.toString().strip());
        }
        return compact.startsWith("\"") || !SPACE.matcher(compact).find()
                ? MailAddress.of(comment.toString(), compact)
                : amongWords(whole);
    }

    private MailAddress amongWords(String whole) {
        var name = new StringJoiner(" ");
        String address = "";
        for (String word : SPACE.split(whole, -1)) {
            if (address.isEmpty() && word.indexOf('@') > 0) {
                address = word;
            } else {
                name.add(word.replace("\"", ""));
            }
        }
        return MailAddress.of(name.length() == 0 ? comment.toString() : name.toString(), address);
    }

    private void clear() {
        phrase.setLength(0);
        written.setLength(0);
        comment.setLength(0);
        angle.setLength(0);
        hasAngle = false;
    }
}
