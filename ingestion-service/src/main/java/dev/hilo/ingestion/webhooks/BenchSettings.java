package dev.hilo.ingestion.webhooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For measuring.
 *
 * @param enabled opens an address that does nothing, to compare with
 */
@ConfigurationProperties("hilo.bench")
record BenchSettings(@DefaultValue("false") boolean enabled) {}
