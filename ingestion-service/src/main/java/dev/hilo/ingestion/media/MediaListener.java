package dev.hilo.ingestion.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.EventCodec;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of the files that messages have. */
@Component
class MediaListener {

    private static final Logger LOG = LoggerFactory.getLogger(MediaListener.class);

    private static final Set<String> WITH_CONTENT =
            Set.of(MessageReceived.class.getSimpleName(), MessageEdited.class.getSimpleName());

    /** How a body that names a file looks in JSON; most name none, and are not worth parsing here. */
    private static final String FILE = "\"media\":[{";

    private static final String RAW_IN_STORE = "\"raw\":\"blob:";
    private static final Pattern BLOB = Pattern.compile("blob:([0-9a-f-]{36})");

    private final EventCodec codec;
    private final MediaItems items;
    private final MediaWorker worker;

    MediaListener(EventCodec codec, MediaItems items, MediaWorker worker) {
        this.codec = codec;
        this.items = items;
        this.worker = worker;
    }

    @KafkaListener(
            topics = "${hilo.kafka.topic-prefix:}" + Topics.CHANNEL_INBOUND,
            groupId = "${hilo.kafka.topic-prefix:}ingestion-media",
            concurrency = "1")
    void enrol(List<ConsumerRecord<String, byte[]>> batch) {
        List<MediaItem> found = batch.stream()
                .filter(MediaListener::mayNameFiles)
                .flatMap(this::files)
                .toList();
        if (!found.isEmpty()) {
            var _ = Await.completionOf(items.enrol(found));
            worker.wake();
        }
    }

    private static boolean mayNameFiles(ConsumerRecord<String, byte[]> message) {
        if (!WITH_CONTENT.contains(EventCodec.header(message, "ce_type"))) {
            return false;
        }
        String body = new String(message.value(), ISO_8859_1);
        return body.contains(FILE) || body.contains(RAW_IN_STORE);
    }

    private Stream<MediaItem> files(ConsumerRecord<String, byte[]> message) {
        try {
            return codec.read(message, ChannelEvent.class).stream().flatMap(MediaListener::files);
        } catch (RuntimeException poison) {
            // contact-service puts it to the dead letters; once is enough.
            LOG.warn("{}-{}@{} cannot be read", message.topic(), message.partition(), message.offset(), poison);
            return Stream.empty();
        }
    }

    private static Stream<MediaItem> files(ChannelEvent event) {
        return switch (event) {
            case MessageReceived received -> files(received.origin(), received.message(), received.content());
            case MessageEdited edited -> files(edited.origin(), edited.target(), edited.content());
            default -> Stream.empty();
        };
    }

    private static Stream<MediaItem> files(Origin origin, MessageRef message, Content content) {
        return Stream.concat(
                        content.media().stream(),
                        Stream.of(BLOB.matcher(origin.raw()))
                                .filter(Matcher::matches)
                                .map(MediaListener::original))
                .map(media -> MediaItem.of(origin, message, media));
    }

    /** The mail as it came, in whatever form the provider gave it. */
    private static Media original(Matcher blob) {
        return new Media(
                UUID.fromString(blob.group(1)),
                Media.State.STORED,
                "application/octet-stream",
                "original",
                null,
                null,
                null,
                null);
    }
}
