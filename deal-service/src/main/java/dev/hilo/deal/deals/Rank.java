package dev.hilo.deal.deals;

/**
 * Places in a column as texts between which there is always room: fractional indexing as David Greenspan described it
 * ("Implementing Fractional Indexing", 2020), in base 62 and in the order of bytes.
 *
 * <p>A rank is a whole number, whose first letter tells its length, and a fraction. Going on at either end counts the
 * whole number up or down, so ranks stay short there. A few random digits at the end keep two people who drop cards in
 * the same place from meeting; if they do, the database's unique index tells.
 */
final class Rank {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final String FIRST = "a0";

    private Rank() {}

    /**
     * A place between two others.
     *
     * @param above empty at the top
     * @param below empty at the bottom
     * @param spread digits of {@link #DIGITS}, the last of which is not 0
     */
    static String between(String above, String below, String spread) {
        return place(above, below) + spread;
    }

    /** Never the beginning of {@code below}, so that digits may be appended. */
    private static String place(String above, String below) {
        if (above.isEmpty()) {
            return below.isEmpty() ? FIRST : counted(whole(below), -1);
        }
        if (below.isEmpty()) {
            return counted(whole(above), 1);
        }
        String whole = whole(above);
        String fraction = above.substring(whole.length());
        if (whole.equals(whole(below))) {
            return whole + middle(fraction, below.substring(whole.length()));
        }
        String next = counted(whole, 1);
        return next.compareTo(below) < 0 && !below.startsWith(next) ? next : whole + middle(fraction, "");
    }

    /** A fraction between two others; an empty upper one is 1. */
    private static String middle(String lower, String upper) {
        int same = 0;
        while (same < upper.length() && digit(lower, same) == digit(upper, same)) {
            same++;
        }
        if (same > 0) {
            String common = upper.substring(0, same);
            return common + middle(same < lower.length() ? lower.substring(same) : "", upper.substring(same));
        }
        int low = digit(lower, 0);
        int high = upper.isEmpty() ? BASE : digit(upper, 0);
        return high - low > 1
                ? DIGITS.substring((low + high) / 2, (low + high) / 2 + 1)
                : DIGITS.charAt(low) + middle(lower.isEmpty() ? "" : lower.substring(1), "");
    }

    private static int digit(String fraction, int place) {
        return place < fraction.length() ? DIGITS.indexOf(fraction.charAt(place)) : 0;
    }

    private static String whole(String rank) {
        return rank.substring(0, length(rank.charAt(0)));
    }

    /** a has one digit, b two and so on; downwards, Z has one and Y two. */
    private static int length(char head) {
        return head >= 'a' ? head - 'a' + 2 : 'Z' - head + 2;
    }

    /** One more or one less; at the end of a length, the next length begins. */
    private static String counted(String whole, int step) {
        StringBuilder number = new StringBuilder(whole);
        for (int i = number.length() - 1; i > 0; i--) {
            int digit = DIGITS.indexOf(number.charAt(i)) + step;
            number.setCharAt(i, DIGITS.charAt(Math.floorMod(digit, BASE)));
            if (digit >= 0 && digit < BASE) {
                return number.toString();
            }
        }
        char head = neighbour(whole.charAt(0), step);
        return head + DIGITS.substring(step > 0 ? 0 : BASE - 1).substring(0, 1).repeat(length(head) - 1);
    }

    private static char neighbour(char head, int step) {
        if (head == 'Z' && step > 0) {
            return 'a';
        }
        return head == 'a' && step < 0 ? 'Z' : (char) (head + step);
    }
}
