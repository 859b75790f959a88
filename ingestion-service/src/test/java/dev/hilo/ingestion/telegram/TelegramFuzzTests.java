package dev.hilo.ingestion.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.samples.Posts;

/** Runs its seeds in every build, and searches when {@code JAZZER_FUZZ=1} is set. */
class TelegramFuzzTests {

    private final TelegramAdapter adapter = new TelegramAdapter();

    @FuzzTest(maxDuration = "2m")
    void read_takes_any_bytes(byte[] body) {
        Reading reading = adapter.read(Posts.of(Channel.TELEGRAM, body));

        assertThat(reading.unread()).noneMatch(piece -> piece.reason().startsWith("unexpected"));
    }
}
