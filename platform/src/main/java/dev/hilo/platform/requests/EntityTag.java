package dev.hilo.platform.requests;

import dev.hilo.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version of a resource as HTTP tells it (RFC 9110, entity tags). */
public final class EntityTag {

    private EntityTag() {}

    /** For {@code ETag}. */
    public static String of(long version) {
        return "\"%d\"".formatted(version);
    }

    /**
     * Refuses a change of something that is not any more what the caller saw.
     *
     * @param expected {@code If-Match} of the request; nothing if they do not care
     * @throws Problem 412 if it is another version by now
     */
    public static void require(long present, @Nullable String expected) {
        if (expected != null && !"*".equals(expected) && !of(present).equals(expected)) {
            throw new Problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
        }
    }
}
