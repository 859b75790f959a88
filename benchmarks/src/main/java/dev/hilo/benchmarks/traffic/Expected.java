package dev.hilo.benchmarks.traffic;

/**
 * A message as the API must show it in the end.
 *
 * @param channel {@code whatsapp}, {@code telegram}, {@code email}
 * @param direction {@code in} or {@code out}
 * @param providerId what the provider calls it
 * @param text of a deleted message nothing is expected
 * @param status of a message of the organisation, if the provider told one; otherwise empty
 */
public record Expected(
        String channel,
        String direction,
        String providerId,
        String kind,
        String text,
        boolean edited,
        boolean deleted,
        String status) {

    static Expected in(String channel, String providerId, String kind, String text) {
        return new Expected(channel, "in", providerId, kind, text, false, false, "");
    }

    static Expected out(String channel, String providerId, String kind, String text) {
        return new Expected(channel, "out", providerId, kind, text, false, false, "");
    }

    Expected withEdit(String now) {
        return new Expected(channel, direction, providerId, kind, now, true, deleted, status);
    }

    Expected withDeletion() {
        return new Expected(channel, direction, providerId, kind, "", edited, true, status);
    }

    Expected withStatus(String now) {
        return new Expected(channel, direction, providerId, kind, text, edited, deleted, now);
    }
}
