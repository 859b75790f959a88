package dev.hilo.ingestion.sending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are sent.
 *
 * @param parallel sent at a time, on this replica
 * @param pause between two looks for work that nobody announced
 * @param lease whoever has taken a message is taken for dead after this; longer than any call to a provider
 * @param retryAfter the first pause after a failure; each further one is twice as long
 * @param longestPause between two tries
 * @param patience a message that could not be sent for this long has failed
 */
@ConfigurationProperties("hilo.sending")
record SendingSettings(
        @DefaultValue("32") int parallel,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("90s") Duration lease,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("5m") Duration longestPause,
        @DefaultValue("6h") Duration patience) {}
