package dev.hilo.matching;

/** How often values occur among the records that are known. */
public interface Frequencies {

    /** Records that what is usual anywhere weighs as much as. */
    double SMOOTHING = 500;

    /** Records that have the value. */
    long count(long term);

    /** All records. */
    long records();

    /** How many others of one person a record has on average, as far as known. */
    double duplicates();

    /**
     * How likely somebody else has the value, smoothed with what is usual anywhere. The other record of the pair has it
     * too, and so have as many more of one person as there mostly are: they do not make it common.
     */
    default double of(Field field, String value) {
        double others = Math.max(0, (double) count(field.term(value)) - 1 - duplicates());
        return Math.max(1e-7, (others + SMOOTHING * field.reference()) / ((double) records() + SMOOTHING));
    }
}
