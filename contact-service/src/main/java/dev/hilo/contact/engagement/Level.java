package dev.hilo.contact.engagement;

/** How engaged somebody is, in one word: at least 70 points, at least 35, or fewer. */
public enum Level {
    HIGH(70),
    MEDIUM(35),
    LOW(0);

    private final int from;

    Level(int from) {
        this.from = from;
    }

    /** The lowest score of the level. */
    public int from() {
        return from;
    }

    static Level of(int score) {
        return score >= HIGH.from ? HIGH : score >= MEDIUM.from ? MEDIUM : LOW;
    }
}
