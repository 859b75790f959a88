package dev.hilo.contact.contacts;

import dev.hilo.contact.written.PlainText;
import java.util.Objects;

/** Somebody's name on a network. */
public record SocialId(SocialNetwork kind, String value) {

    public SocialId {
        Objects.requireNonNull(kind);
        value = PlainText.line(value);
    }
}
