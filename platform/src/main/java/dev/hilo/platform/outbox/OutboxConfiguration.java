package dev.hilo.platform.outbox;

import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.kafka.EventCodec;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.platform.kafka.KafkaSettings;
import dev.hilo.platform.kafka.TraceHeaders;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The outbox of a service and the relay that empties it. */
@AutoConfiguration
class OutboxConfiguration {

    @Bean
    Outbox outbox(EventCodec codec, TraceHeaders traces) {
        return new Outbox(codec, traces);
    }

    @Bean
    OutboxRelay outboxRelay(
            StreamDatabase database,
            EventProducer producer,
            KafkaSettings kafka,
            MeterRegistry meters,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        OutboxRelay relay = new OutboxRelay(database, producer, kafka, new OutboxHeaders(service), clock);
        Gauge.builder("hilo.outbox.age", relay, OutboxRelay::ageOfOldest)
                .description("How long the oldest event has been waiting to be told")
                .baseUnit("milliseconds")
                .register(meters);
        return relay;
    }
}
