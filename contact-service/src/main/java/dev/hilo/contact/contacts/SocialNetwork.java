package dev.hilo.contact.contacts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.platform.lists.Names;
import java.util.Arrays;
import java.util.Optional;

/** The networks on which somebody's name may be written down. */
public enum SocialNetwork {
    TELEGRAM(HandleKind.TELEGRAM),
    FACEBOOK(HandleKind.FACEBOOK),
    INSTAGRAM(HandleKind.INSTAGRAM),
    LINKEDIN(HandleKind.LINKEDIN),
    TEAMS(HandleKind.TEAMS);

    private final HandleKind handle;

    SocialNetwork(HandleKind handle) {
        this.handle = handle;
    }

    /** The kind of handle that a name on this network is. */
    public HandleKind handle() {
        return handle;
    }

    /** The network of a handle, if it is of one. */
    public static Optional<SocialNetwork> of(HandleKind kind) {
        return Arrays.stream(values()).filter(network -> network.handle == kind).findFirst();
    }

    /** The name in the API. */
    @JsonValue
    public String word() {
        return Names.of(this);
    }
}
