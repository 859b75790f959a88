package dev.hilo.matching;

/** How alike two short texts are, without allocating more than it must: this runs for every pair of candidates. */
final class Likeness {

    private Likeness() {}

    /** Jaro-Winkler, from 0 to 1. */
    static double jaroWinkler(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 1;
        }
        int window = Math.max(0, longer / 2 - 1);
        boolean[] takenOne = new boolean[one.length()];
        boolean[] takenOther = new boolean[other.length()];
        int common = common(one, other, window, takenOne, takenOther);
        if (common == 0) {
            return 0;
        }
        double transposed = transposed(one, other, takenOne, takenOther) / 2.0;
        double jaro =
                (common / (double) one.length() + common / (double) other.length() + (common - transposed) / common)
                        / 3;
        return jaro + commonPrefix(one, other, 4) * 0.1 * (1 - jaro);
    }

    private static int common(String one, String other, int window, boolean[] takenOne, boolean[] takenOther) {
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end; j++) {
                if (!takenOther[j] && one.charAt(i) == other.charAt(j)) {
                    takenOne[i] = true;
                    takenOther[j] = true;
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    private static int transposed(String one, String other, boolean[] takenOne, boolean[] takenOther) {
        int transposed = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (takenOne[i]) {
                while (!takenOther[j]) {
                    j++;
                }
                transposed += one.charAt(i) == other.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return transposed;
    }

    static int commonPrefix(String one, String other, int most) {
        int end = Math.min(most, Math.min(one.length(), other.length()));
        int i = 0;
        while (i < end && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /**
     * Edits of a letter, neighbours swapped included (optimal string alignment); a number above most if there are more.
     */
    static int edits(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int edits = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                now[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[other.length()];
    }
}
