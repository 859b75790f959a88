package dev.hilo.ingestion.email;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The header fields of a message or a part, in their order. Of a field that may stand only once the first with a value
 * counts.
 */
record MailHeaders(List<Field> fields) {

    static final MailHeaders NONE = new MailHeaders(List.of());

    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]*)>");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPACES = Pattern.compile("[\\s,]+");

    /** Longer than any line may be (RFC 5322 §2.1.1): not an id. */
    private static final int LONGEST_ID = 998;

    private static final int MOST_IDS = 100;

    /**
     * @param name lower case
     * @param value unfolded, encoded words still encoded
     */
    record Field(String name, String value) {}

    MailHeaders {
        fields = List.copyOf(fields);
    }

    /** The value, empty if the field is absent. */
    String first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> PlainText.storable(field.value()).strip())
                .toList();
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** The value for people: one line, decoded. */
    String text(String name) {
        return PlainText.line(EncodedWords.decode(first(name)));
    }

    HeaderParameters parameters(String name) {
        return HeaderParameters.of(first(name));
    }

    List<MailAddress> addresses(String name) {
        return AddressList.of(String.join(",", all(name)));
    }

    /** Who wrote: the first address, else the first name without one. */
    MailAddress author() {
        String from = first("from");
        List<MailAddress> authors = AddressList.of(from.indexOf('@') < 0 ? EncodedWords.decode(from) : from);
        return authors.stream()
                .filter(MailAddress::usable)
                .findFirst()
                .or(() -> authors.stream().findFirst())
                .orElseGet(() -> new MailAddress("", ""));
    }

    /** Without brackets; empty if there is none. */
    String messageId() {
        return messageIds("message-id").stream().findFirst().orElse("");
    }

    /** Message-IDs without brackets. */
    List<String> messageIds(String name) {
        String value = EncodedWords.decode(String.join(" ", all(name)));
        List<String> bracketed =
                IN_BRACKETS.matcher(value).results().map(MailHeaders::inner).toList();
        return (bracketed.isEmpty() ? Arrays.asList(SPACES.split(value, -1)) : bracketed)
                .stream()
                        .map(MailHeaders::plainId)
                        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
                        .distinct()
                        .limit(MOST_IDS)
                        .toList();
    }

    /** An id with blanks is one in the obsolete form, with comments between its parts (RFC 5322 §4.5.4). */
    private static String plainId(String id) {
        String line = PlainText.line(id).replace("<", "").replace(">", "");
        return line.indexOf(' ') < 0
                ? line
                : COMMENT.matcher(line).replaceAll("").replace(" ", "");
    }

    private static String inner(MatchResult id) {
        return id.group(1);
    }

    Optional<Instant> date() {
        return MailDates.parse(first("date"));
    }
}
