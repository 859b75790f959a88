package dev.hilo.matching;

/**
 * How many records are compared with one, whatever the size of an organisation: of each blocking key the most recent
 * ones only, and of all those found the ones whose keys say most.
 */
public final class Candidates {

    /** Records of one key that are looked at. */
    public static final int MOST_OF_A_KEY = 200;

    /** Records that are compared. */
    public static final int MOST = 60;

    private Candidates() {}

    /**
     * What a key says of two records that have it in common.
     *
     * @param size records that have it, as far as they are looked at
     */
    public static double weight(long records, int size) {
        double bits = Math.log(((double) records + 1) / size) / Math.log(2);
        return size >= MOST_OF_A_KEY ? bits / 2 : bits;
    }
}
