package dev.hilo.gateway.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of the live stream.
 *
 * @param memory of the last events, from which whoever was cut off is told what they missed
 * @param rewind how many events of each partition are read again at the start, so that those who were cut off by it
 *     miss nothing
 * @param waiting most events that wait for one slow reader; then the reader is cut off and comes back
 * @param perCaller most streams of one user
 * @param most streams of this replica
 */
@ConfigurationProperties("hilo.live")
record LiveSettings(
        @DefaultValue("32MB") DataSize memory,
        @DefaultValue("2000") int rewind,
        @DefaultValue("256") int waiting,
        @DefaultValue("2500") int perCaller,
        @DefaultValue("5000") int most) {}
