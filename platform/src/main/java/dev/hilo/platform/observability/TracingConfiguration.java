package dev.hilo.platform.observability;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Sends traces to a collector if one is configured. Boot's own exporter is a condition of the build under Spring AOT;
 * this one is decided at every start.
 */
@AutoConfiguration
class TracingConfiguration {

    @Bean
    SpanExporter spanExporter(@Value("${hilo.tracing.endpoint:}") String endpoint) {
        return endpoint.isEmpty()
                ? SpanExporter.composite()
                : OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build();
    }
}
