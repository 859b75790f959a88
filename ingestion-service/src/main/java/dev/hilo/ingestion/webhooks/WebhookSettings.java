package dev.hilo.ingestion.webhooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken.
 *
 * @param rate posts a second of one account on this replica
 * @param burst posts of one account at once
 */
@ConfigurationProperties("hilo.webhooks")
record WebhookSettings(
        @DefaultValue("2000") int rate,
        @DefaultValue("5000") int burst) {}
