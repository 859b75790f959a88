package dev.hilo.gateway.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Sizes and times of the lanes.
 *
 * @param webhookBody largest post of a provider
 * @param mailBody largest post with a mail in it
 * @param apiBody largest body of everything else
 * @param webhookWait longest wait for an acknowledgement; providers give up after 10 to 20 s
 * @param apiWait longest wait for the first byte of any other answer
 */
@ConfigurationProperties("hilo.lanes")
record LaneSettings(
        @DefaultValue("3MB") DataSize webhookBody,
        @DefaultValue("40MB") DataSize mailBody,
        @DefaultValue("1MB") DataSize apiBody,
        @DefaultValue("10s") Duration webhookWait,
        @DefaultValue("30s") Duration apiWait) {}
