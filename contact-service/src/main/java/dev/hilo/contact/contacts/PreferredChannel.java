package dev.hilo.contact.contacts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.platform.lists.Names;

/** How somebody likes to be reached: on a channel of ours, or by a call. */
public enum PreferredChannel {
    WHATSAPP,
    TELEGRAM,
    EMAIL,
    WEBCHAT,
    PHONE;

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
