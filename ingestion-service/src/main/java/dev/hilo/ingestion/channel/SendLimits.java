package dev.hilo.ingestion.channel;

import java.time.Duration;

/**
 * How fast an account may send.
 *
 * @param perSecond messages of the whole account
 * @param recipientBurst messages to one recipient at once
 * @param recipientPause after those, one in this time
 */
public record SendLimits(int perSecond, int recipientBurst, Duration recipientPause) {}
