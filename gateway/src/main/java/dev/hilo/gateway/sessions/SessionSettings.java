package dev.hilo.gateway.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without a request
 * @param longest however busy
 * @param touchEvery the time of the last request is written no more often than this
 */
@ConfigurationProperties("hilo.sessions")
public record SessionSettings(
        @DefaultValue("2h") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("1m") Duration touchEvery) {}
