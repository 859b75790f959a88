package dev.hilo.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes the two kinds of identifiers in use (RFC 9562). */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new UUIDv7: ids made later sort later, so that keys arrive at the end of their index. */
    public static UUID next() {
        return TIME_ORDERED.generate();
    }

    /** The UUIDv5 of a name: the same parts always give the same id. */
    public static UUID of(UUID namespace, String... parts) {
        // A unit separator cannot stand in any part we use, so ("a", "bc") and ("ab", "c") stay apart.
        return Generators.nameBasedGenerator(namespace).generate(String.join("\u001f", parts));
    }
}
