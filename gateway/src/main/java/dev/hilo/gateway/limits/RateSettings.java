package dev.hilo.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rates per replica of the gateway: with several, divide.
 *
 * @param webhook of one channel account; providers send bursts, and asking them to send again costs more than taking
 *     them
 * @param caller of one user or integrator
 * @param address of one network address, whoever is behind it
 * @param signIn of one network address at the pages and endpoints where passwords and secrets can be tried
 */
@ConfigurationProperties("hilo.limits")
record RateSettings(
        @DefaultValue Rate webhook,
        @DefaultValue Rate caller,
        @DefaultValue Rate address,
        @DefaultValue Rate signIn) {

    RateSettings {
        webhook = webhook.or(40_000, 20_000);
        caller = caller.or(2_000, 500);
        address = address.or(4_000, 1_000);
        signIn = signIn.or(100, 10);
    }

    /**
     * A bucket: so many at once, refilled at so many per second. Zero stands for our default.
     *
     * @param burst at once
     * @param perSecond in the long run
     */
    record Rate(
            @DefaultValue("0") long burst,
            @DefaultValue("0") long perSecond) {

        static final Duration PERIOD = Duration.ofSeconds(1);

        private Rate or(long defaultBurst, long defaultPerSecond) {
            return new Rate(burst == 0 ? defaultBurst : burst, perSecond == 0 ? defaultPerSecond : perSecond);
        }
    }
}
