package dev.hilo.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions of records as entity tags. */
public final class Version {

    private Version() {}

    /** {@code 3} → {@code "3"}, with the quotes. */
    public static String tag(int version) {
        return "\"%d\"".formatted(version);
    }

    /**
     * Lets the change pass when the caller knows the record as it is, or does not care.
     *
     * @param ifMatch the header as it came
     * @throws Problem 412 if it changed in the meantime
     */
    public static void check(@Nullable String ifMatch, int version) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(tag(version))) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "changed");
        }
    }
}
