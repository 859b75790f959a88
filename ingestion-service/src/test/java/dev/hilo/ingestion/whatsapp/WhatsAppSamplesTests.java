package dev.hilo.ingestion.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.Person;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.samples.Kinds;
import dev.hilo.ingestion.samples.Mutations;
import dev.hilo.ingestion.samples.Posts;
import dev.hilo.ingestion.samples.Row;
import dev.hilo.ingestion.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatsAppSamplesTests {

    private static final Samples SAMPLES = Samples.of("whatsapp-cloud");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final WhatsAppAdapter adapter = new WhatsAppAdapter();

    static Stream<Arguments> samples() {
        return SAMPLES.expected().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_sample_holds_what_is_expected(String file, List<Row> expected) {
        Reading reading = adapter.read(Posts.of(Channel.WHATSAPP, SAMPLES.body(file)));

        Stream<Row> told = reading.events().stream().map(this::row).filter(Objects::nonNull);
        Stream<Row> unread = reading.unread().stream().map(this::row);
        assertThat(Stream.concat(told, unread))
                .containsExactlyElementsOf(expected.stream()
                        .map(row -> hasName(row) ? row : row.withoutName())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_spoiled_sample_is_read_without_harm(String file, List<Row> expected) {
        for (long seed = 0; seed < 150; seed++) {
            byte[] spoiled = new Mutations(seed).of(SAMPLES.body(file));

            Reading reading = adapter.read(Posts.of(Channel.WHATSAPP, spoiled));

            String scene = "%s, seed %d: %s".formatted(file, seed, new String(spoiled, StandardCharsets.UTF_8));
            assertThat(reading.unread())
                    .as(scene)
                    .noneMatch(piece -> piece.reason().startsWith("unexpected"));
            assertThat(reading.events())
                    .as(scene)
                    .allSatisfy(
                            event -> assertThat(MAPPER.writeValueAsBytes(event)).isNotEmpty());
        }
    }

    private static boolean hasName(Row row) {
        return !List.of("status", "invalid", "deleted").contains(row.kind());
    }

    private Row row(ChannelEvent event) {
        Piece raw = Piece.parse(event.origin().raw().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        return switch (event) {
            case MessageReceived message ->
                person(
                        message.direction(),
                        raw,
                        message.person(),
                        Kinds.word(message.content().kind()),
                        message.content().text());
            case MessageEdited edit ->
                person(
                        edit.direction(),
                        raw,
                        edit.person(),
                        "edited",
                        edit.content().text());
            case MessageDeleted _ -> new Row(raw.text("id"), raw.text("from"), "", "deleted", "");
            case MessageStatusChanged status ->
                new Row(
                        status.target().id(),
                        status.recipient() == null ? "" : status.recipient().value(),
                        "",
                        "status",
                        status.status().name().toLowerCase(Locale.ROOT));
            case AccountNotice notice ->
                new Row("", "", "", "error".equals(notice.type()) ? "error" : "account_event", "");
            default -> null;
        };
    }

    private static Row person(Direction direction, Piece raw, Person person, String kind, String text) {
        Map<HandleKind, String> handles = person.handles().stream()
                .collect(java.util.stream.Collectors.toMap(Handle::kind, Handle::value, (first, _) -> first));
        String customer = handles.getOrDefault(HandleKind.WHATSAPP, handles.get(HandleKind.WHATSAPP_BSUID));
        String sender = direction == Direction.OUT ? raw.text("from") : customer;
        return new Row(raw.text("id"), sender, person.name() == null ? "" : person.name(), kind, text);
    }

    private Row row(Reading.Unread unread) {
        Piece piece = Piece.parse(unread.piece()).orElseThrow();
        return new Row(piece.text("id"), piece.text("from"), "", "invalid", "");
    }
}
