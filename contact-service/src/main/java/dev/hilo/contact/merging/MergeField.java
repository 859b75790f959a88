package dev.hilo.contact.merging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A field of contacts about which two of them may disagree: one or more columns that make sense together only. */
public enum MergeField {
    NAME("name", Kind.ONE, "first_name", "middle_name", "last_name", "display_name", "named_at"),
    NICKNAME("nickname", Kind.ONE, "nickname"),
    POSITION("position", Kind.ONE, "position"),
    COMPANY("company", Kind.ONE, "company_id", "company_name"),
    OWNER("owner", Kind.ONE, "owner_id"),
    DEPARTMENT("department", Kind.ONE, "department"),
    INDUSTRY("industry", Kind.ONE, "industry"),
    CATEGORY("category", Kind.ONE, "category"),
    GENDER("gender", Kind.ONE, "gender"),
    BIRTH_DATE("birthDate", Kind.ONE, "birth_date"),
    LANGUAGE("language", Kind.ONE, "language"),
    TIME_ZONE("timeZone", Kind.ONE, "time_zone"),
    ADDRESS("address", Kind.ONE, "street", "postal_code", "city", "state", "country"),
    PREFERRED_CHANNEL("preferredChannel", Kind.ONE, "preferred_channel"),
    DO_NOT_CALL("doNotCall", Kind.ONE, "do_not_call"),
    DO_NOT_EMAIL("doNotEmail", Kind.ONE, "do_not_email"),
    TAGS("tags", Kind.MANY, "tags"),
    CUSTOM("custom", Kind.MANY, "custom");

    /** Every column of every field. */
    static final List<String> COLUMNS =
            Arrays.stream(values()).flatMap(field -> field.columns.stream()).toList();

    private final String word;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; its type does not tell.
    private final List<String> columns;

    MergeField(String word, Kind kind, String... columns) {
        this.word = word;
        this.kind = kind;
        this.columns = List.of(columns);
    }

    /** Whether a person has one value of the field, or all that any of their contacts has. */
    enum Kind {
        ONE,
        MANY
    }

    static List<MergeField> all() {
        return List.of(values());
    }

    static Optional<MergeField> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(MergeField::word).toList();
    }

    /** The name of the field in the API. */
    public String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    /**
     * Whether nothing is known: of a name, if neither first nor last name is, for then a handle stands in its place.
     */
    boolean isMissing(ObjectNode values) {
        Stream<String> telling = this == NAME ? Stream.of("first_name", "last_name") : columns.stream();
        return telling.map(values::path).allMatch(MergeField::isEmpty);
    }

    boolean isSame(ObjectNode one, ObjectNode other) {
        return columns.stream().allMatch(column -> one.path(column).equals(other.path(column)));
    }

    void copy(ObjectNode from, ObjectNode to) {
        columns.forEach(column -> to.set(column, from.path(column)));
    }

    /** The field's value for people, in one line. */
    String text(ObjectNode values) {
        return switch (this) {
            case NAME -> values.path("display_name").asString("");
            case COMPANY -> values.path("company_name").asString("");
            case ADDRESS ->
                columns.stream()
                        .map(column -> values.path(column).asString(""))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", "));
            case CUSTOM, TAGS ->
                Elements.of(values, this).stream().map(Elements::text).collect(Collectors.joining(", "));
            case BIRTH_DATE,
                    CATEGORY,
                    DEPARTMENT,
                    DO_NOT_CALL,
                    DO_NOT_EMAIL,
                    GENDER,
                    INDUSTRY,
                    LANGUAGE,
                    NICKNAME,
                    OWNER,
                    POSITION,
                    PREFERRED_CHANNEL,
                    TIME_ZONE -> values.path(columns.getFirst()).asString("");
        };
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isBoolean() && !value.asBoolean())
                || (value.isString() && value.asString().isEmpty())
                || (value.isContainer() && value.isEmpty());
    }

    /** The column of a field of which a person has many. */
    String column() {
        return columns.getFirst();
    }
}
