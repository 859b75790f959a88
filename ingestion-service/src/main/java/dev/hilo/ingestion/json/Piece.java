package dev.hilo.ingestion.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A piece of a provider's JSON, of any shape: what is absent, null or of another type reads as empty. Only what names
 * itself {@code required}, {@code timestamp} or {@code raw} refuses, with {@link Unreadable}.
 */
public record Piece(JsonNode node) {

    private static final int DEEPEST = 100;

    /** No message of any provider comes near it; a larger one would not fit a Kafka record with its event. */
    private static final int LONGEST_RAW = 256 * 1024;

    private static final long MILLISECONDS_FROM = 100_000_000_000L;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The body as JSON (RFC 8259), or nothing if it is not, or is nested deeper than 100 levels. */
    public static Optional<Piece> parse(byte[] body) {
        try {
            return Optional.of(new Piece(MAPPER.readTree(body)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** What is not there. */
    public static Piece nothing() {
        return new Piece(MissingNode.getInstance());
    }

    public Piece at(String name) {
        JsonNode child = node.get(name);
        return new Piece(child == null ? MissingNode.getInstance() : child);
    }

    public boolean has(String name) {
        return at(name).isPresent();
    }

    /** Whether it is there and not {@code null}. */
    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isObject() {
        return node.isObject();
    }

    /** Of its members, in the order of the body. */
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** The elements of an array; what should be an array and is not counts as its one element. */
    public List<Piece> items(String name) {
        Piece list = at(name);
        if (list.node.isArray()) {
            return StreamSupport.stream(list.node.values().spliterator(), false)
                    .map(Piece::new)
                    .toList();
        }
        return list.isPresent() ? List.of(list) : List.of();
    }

    /** A string, number or boolean as text; empty for anything else. */
    public String text() {
        return node.isValueNode() && isPresent() ? Plain.text(node.asString("")) : "";
    }

    public String text(String name) {
        return at(name).text();
    }

    /** The first of the members that is not blank, or empty. */
    public String firstOf(String... names) {
        for (String name : names) {
            String text = text(name);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** An id: text that is neither blank nor of unreasonable length. */
    public String required(String name) {
        String text = text(name).strip();
        if (text.isEmpty() || text.length() > 500) {
            throw new Unreadable("%s is missing or unusable".formatted(name));
        }
        return text;
    }

    /** True for {@code true} and {@code "true"}. */
    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    public Optional<Long> number(String name) {
        return Optional.of(text(name).strip())
                .filter(text -> WHOLE_NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }

    /** A time in seconds (or, from 1973 on, milliseconds) since 1970, as number or text. */
    public Optional<Instant> seconds(String name) {
        return number(name)
                .filter(time -> time > 0)
                .map(time -> time < MILLISECONDS_FROM ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time))
                .filter(time -> time.isBefore(Instant.ofEpochSecond(MILLISECONDS_FROM)));
    }

    /** As {@link #seconds}, the other time if none is given, refused if what is given is no time. */
    public Instant timestamp(String name, Instant otherwise) {
        if (text(name).isBlank() || "0".equals(text(name))) {
            return otherwise;
        }
        return seconds(name).orElseThrow(() -> new Unreadable("%s is no time: %s".formatted(name, text(name))));
    }

    /** Members as plain values; nulls are left out. */
    public Map<String, Object> members() {
        return Plain.members(node);
    }

    /** As plain value, if there is one. */
    public Optional<Object> plain() {
        return Plain.value(node);
    }

    /** The piece as JSON; refused when it is too large for an event. */
    public String raw() {
        String raw = json();
        if (raw.length() > LONGEST_RAW) {
            throw new Unreadable("%d characters in one piece".formatted(raw.length()));
        }
        return raw;
    }

    String json() {
        return Plain.text(node.toString());
    }

    /** SHA-256 of the piece in hex: an id for what the provider gives none. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
