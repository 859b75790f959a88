package dev.hilo.ingestion;

import dev.hilo.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service on real PostgreSQL and Kafka; all tests with it share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RealServers("ingestion")
@SpringBootTest(
        classes = IngestionServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Traces go on in Kafka, and that is tested.
            "spring.test.tracing.export=true",
            "hilo.media.pause=200ms",
            "hilo.media.retry-after=300ms",
            "hilo.media.whatsapp-url=http://localhost:${hilo.test.provider:9}/graph",
            "hilo.media.telegram-url=http://localhost:${hilo.test.provider:9}/telegram",
            "hilo.webhooks.rate=5000",
            "hilo.bench.enabled=true"
        })
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface IngestionTest {}
