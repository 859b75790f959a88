package dev.hilo.testing;

import java.util.List;
import java.util.stream.Stream;

/** Every permission there is: module, action and scope. */
final class Permissions {
    private static final List<String> MODULES =
            List.of("contacts", "companies", "conversations", "deals", "tasks", "channels", "users", "settings");
    private static final List<String> ACTIONS =
            List.of("view", "create", "edit", "delete", "bulk", "import", "export", "configure");
    private static final List<String> SCOPES = List.of("own", "team", "all");

    static final List<String> ALL = MODULES.stream()
            .flatMap(Permissions::actions)
            .flatMap(Permissions::scopes)
            .toList();

    private Permissions() {}

    private static Stream<String> actions(String module) {
        return ACTIONS.stream().map(action -> module + ":" + action);
    }

    private static Stream<String> scopes(String action) {
        return SCOPES.stream().map(scope -> action + ":" + scope);
    }
}
