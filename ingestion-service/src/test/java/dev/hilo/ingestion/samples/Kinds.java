package dev.hilo.ingestion.samples;

import dev.hilo.contracts.channel.MessageKind;
import java.util.Locale;

/** The words of {@code expected.tsv} for the kinds of messages. */
public final class Kinds {

    private Kinds() {}

    public static String word(MessageKind kind) {
        return kind == MessageKind.CONTACT ? "contacts" : kind.name().toLowerCase(Locale.ROOT);
    }
}
