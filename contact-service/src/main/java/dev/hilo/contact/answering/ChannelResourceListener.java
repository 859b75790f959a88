package dev.hilo.contact.answering;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelResource;
import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.DeadLetters;
import dev.hilo.platform.kafka.EventCodec;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of the accounts, templates and files that messages are sent with. */
@Component
class ChannelResourceListener {

    private final EventCodec codec;
    private final DeadLetters deadLetters;
    private final KnownResources resources;

    ChannelResourceListener(EventCodec codec, DeadLetters deadLetters, KnownResources resources) {
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.resources = resources;
    }

    @KafkaListener(
            topics = "${hilo.kafka.topic-prefix}" + Topics.CHANNEL_RESOURCES,
            groupId = "${hilo.kafka.topic-prefix}contact-service-resources",
            concurrency = "1")
    void onResources(List<ConsumerRecord<String, byte[]>> batch) {
        for (ConsumerRecord<String, byte[]> message : batch) {
            read(message);
        }
    }

    private void read(ConsumerRecord<String, byte[]> message) {
        try {
            codec.read(message, ChannelResource.class)
                    .ifPresent(resource -> Await.completionOf(resources.keep(resource)));
        } catch (tools.jackson.core.JacksonException unreadable) {
            Await.completionOf(deadLetters.bury(message, unreadable));
        }
    }
}
