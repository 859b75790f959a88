package dev.hilo.contact.written;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it is kept: nothing in it that cannot be stored or seen. */
public final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private PlainText() {}

    /** One line without blanks around it; empty if there is none. */
    public static String line(@Nullable String written) {
        return written == null ? "" : BLANKS.matcher(written).replaceAll(" ").strip();
    }

    /** Lines as they were written, without blanks around them; empty if there are none. */
    public static String lines(@Nullable String written) {
        return written == null
                ? ""
                : INVISIBLE
                        .matcher(written.replace("\r\n", "\n"))
                        .replaceAll("")
                        .strip();
    }
}
