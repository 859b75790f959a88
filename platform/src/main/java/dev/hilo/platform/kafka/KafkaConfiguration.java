package dev.hilo.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** One producer and one way to listen, for every service. */
@AutoConfiguration
@EnableKafka
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    /** How long a request may wait for an acknowledgement, in milliseconds; providers give up after a few seconds. */
    private static final int LONGEST_DELIVERY = 4_000;

    @Bean
    EventCodec eventCodec(JsonMapper json, @Value("${spring.application.name}") String service) {
        return new EventCodec(json, "/hilo/" + service);
    }

    @Bean
    TraceHeaders traceHeaders(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new TraceHeaders(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    Producer<String, byte[]> kafkaProducer(KafkaSettings settings) {
        Map<String, Object> config = settings.common();
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_DELIVERY - 1_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_DELIVERY);
        // send() blocks its thread while metadata is missing; an event loop must not stand still for long.
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 500);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean(destroyMethod = "close")
    KafkaClientMetrics producerMetrics(Producer<String, byte[]> producer, MeterRegistry meters) {
        KafkaClientMetrics metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(meters);
        return metrics;
    }

    @Bean
    EventProducer eventProducer(
            Producer<String, byte[]> producer, EventCodec codec, KafkaSettings settings, TraceHeaders traces) {
        return new EventProducer(producer, codec, settings, traces);
    }

    @Bean
    DeadLetters deadLetters(EventProducer producer, MeterRegistry meters) {
        return new DeadLetters(producer, meters);
    }

    @Bean
    Batches batches(EventCodec codec, DeadLetters deadLetters) {
        return new Batches(codec, deadLetters);
    }

    @Bean
    TopicCreation topicCreation(KafkaSettings settings, List<TopicSet> sets) {
        return new TopicCreation(settings, sets);
    }

    /**
     * Listeners get what one poll brought as a batch. A listener puts poison aside itself; whatever it throws means
     * that something it needs is away, so the same batch is tried again until it is back.
     */
    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
            KafkaSettings settings,
            MeterRegistry meters,
            @Value("${hilo.kafka.listeners:3}") int listeners,
            @Value("${hilo.kafka.batch:500}") int batch) {
        Map<String, Object> config = new HashMap<>(settings.common());
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        var consumers =
                new DefaultKafkaConsumerFactory<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        consumers.addListener(new MicrometerConsumerListener<>(meters));

        var factory = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        factory.setConcurrency(listeners);
        factory.setCommonErrorHandler(untilItIsBack());
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        factory.getContainerProperties().setListenerTaskExecutor(virtualThreads());
        return factory;
    }

    private static SimpleAsyncTaskExecutor virtualThreads() {
        var executor = new SimpleAsyncTaskExecutor("listener-");
        executor.setVirtualThreads(true);
        return executor;
    }

    private static DefaultErrorHandler untilItIsBack() {
        var pause = new ExponentialBackOff(200, 2);
        pause.setMaxInterval(5_000);
        pause.setMaxElapsedTime(Long.MAX_VALUE);
        return new DefaultErrorHandler(pause);
    }
}
