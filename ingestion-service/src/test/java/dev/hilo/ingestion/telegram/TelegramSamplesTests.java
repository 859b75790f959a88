package dev.hilo.ingestion.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.ReachabilityChanged;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.samples.Kinds;
import dev.hilo.ingestion.samples.Mutations;
import dev.hilo.ingestion.samples.Posts;
import dev.hilo.ingestion.samples.Row;
import dev.hilo.ingestion.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TelegramSamplesTests {

    private static final Samples SAMPLES = Samples.of("telegram");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final TelegramAdapter adapter = new TelegramAdapter();

    static Stream<Arguments> samples() {
        return SAMPLES.expected().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_sample_holds_what_is_expected(String file, List<Row> expected) {
        Reading reading = adapter.read(Posts.of(Channel.TELEGRAM, SAMPLES.body(file)));

        assertThat(reading.events().stream().map(this::row).filter(Objects::nonNull))
                .containsExactlyElementsOf(expected);
        assertThat(reading.unread()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_spoiled_sample_is_read_without_harm(String file, List<Row> expected) {
        for (long seed = 0; seed < 150; seed++) {
            byte[] spoiled = new Mutations(seed).of(SAMPLES.body(file));

            Reading reading = adapter.read(Posts.of(Channel.TELEGRAM, spoiled));

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

    private Row row(ChannelEvent event) {
        return switch (event) {
            case MessageReceived message ->
                row(
                        message.message().id(),
                        message.person(),
                        Kinds.word(message.content().kind()),
                        message.content().text());
            case MessageEdited edit ->
                row(edit.target().id(), edit.person(), "edited", edit.content().text());
            case ReachabilityChanged change -> row("", change.person(), "membership", change.status());
            case AccountNotice notice
            when "message_reaction".equals(notice.type()) ->
                new Row(raw(notice).at("message_reaction").text("message_id"), "", "", "reaction", notice.text());
            default -> null;
        };
    }

    private static Row row(String id, Person person, String kind, String text) {
        return new Row(id, person.handles().getFirst().value(), person.name() == null ? "" : person.name(), kind, text);
    }

    private static Piece raw(ChannelEvent event) {
        return Piece.parse(event.origin().raw().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
