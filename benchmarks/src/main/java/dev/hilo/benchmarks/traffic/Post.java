package dev.hilo.benchmarks.traffic;

import java.util.Set;

/**
 * One call of a provider, not yet signed.
 *
 * @param line the account it goes to
 * @param lanes whose order it keeps: it is sent after everything earlier of the same lanes was acknowledged
 * @param messages how many it carries, for the rate; retries and status reports carry none
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
public record Post(Line line, byte[] body, Set<String> lanes, int messages, Nature nature) {

    public Post {
        lanes = Set.copyOf(lanes);
    }

    /** A provider's way to us. */
    public enum Line {
        WHATSAPP,
        TELEGRAM,
        /** Mail as {@code message/rfc822}. */
        MAIL,
        /** Mail by way of Mailgun's routes. */
        MAILGUN
    }

    /** What becomes of it. */
    public enum Nature {
        /** Acknowledged. */
        GOOD,
        /** The same body once more: acknowledged, and without effect. */
        REPEATED,
        /** Authentic, but nothing to read in it: acknowledged and put aside. */
        ODD,
        /** Signed with another's key: refused with 401. */
        FORGED
    }

    Post repeated() {
        return new Post(line, body, lanes, 0, Nature.REPEATED);
    }
}
