package dev.hilo.gateway.live;

import java.util.UUID;

/**
 * An event as browsers hear it.
 *
 * @param topic index in {@link LiveTopics}
 * @param id the position behind it
 * @param type of the contracts: {@code MessageAdded}
 * @param body its JSON
 */
record LiveEvent(
        int topic, int partition, long offset, String id, UUID org, String type, String body, Audience audience) {

    private static final int OVERHEAD = 400;

    /** The same, heard by somebody whose position this is then. */
    LiveEvent at(Position heard) {
        return new LiveEvent(topic, partition, offset, heard.text(), org, type, body, audience);
    }

    /** Roughly, in memory. */
    int bytes() {
        return OVERHEAD + id.length() + body.length();
    }
}
