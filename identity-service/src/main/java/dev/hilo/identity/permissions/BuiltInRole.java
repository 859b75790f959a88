package dev.hilo.identity.permissions;

import java.util.List;

/** The profiles that every organisation begins with. */
public enum BuiltInRole {
    ADMIN("*:*:all"),
    MANAGER(
            "contacts:*:all",
            "companies:*:all",
            "conversations:*:all",
            "deals:view:all",
            "tasks:view:all",
            "channels:view:all",
            "users:view:all"),
    CONTRIBUTOR(
            "contacts:view:own",
            "contacts:create:own",
            "contacts:edit:own",
            "companies:view:own",
            "companies:create:own",
            "companies:edit:own",
            "conversations:view:own",
            "conversations:create:own",
            "conversations:edit:own",
            "deals:view:own",
            "deals:create:own",
            "deals:edit:own",
            "tasks:view:own",
            "tasks:create:own",
            "tasks:edit:own"),
    GUEST;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> permissions;

    BuiltInRole(String... permissions) {
        this.permissions = List.of(permissions);
    }

    Role role() {
        return new Role(name(), true, permissions, 1);
    }
}
