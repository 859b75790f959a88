package dev.hilo.platform.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** One clock for everything in a service, so that a test can set it. */
@AutoConfiguration
class ClockConfiguration {

    @Bean
    @SuppressWarnings("TimeZoneUsage") // the one place where the clock comes from
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
