package dev.hilo.identity.permissions;

import java.util.List;

/**
 * A profile of an organisation.
 *
 * @param permissions {@code module:action:scope}, each part may be {@code *}
 * @param version grows with every change
 */
public record Role(String name, boolean builtIn, List<String> permissions, int version) {

    public Role {
        permissions = List.copyOf(permissions);
    }
}
