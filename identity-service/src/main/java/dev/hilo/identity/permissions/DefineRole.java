package dev.hilo.identity.permissions;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.access.Permissions;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.web.FieldError;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes, changes and removes an organisation's own profiles, inside of its transaction. Those it began with stay as
 * they are: the documentation speaks of them.
 */
@Component
class DefineRole {

    private final Roles roles;
    private final AuditLog audit;

    DefineRole(Roles roles, AuditLog audit) {
        this.roles = roles;
        this.audit = audit;
    }

    Role create(Caller caller, String name, List<String> permissions) {
        List<String> distinct = checked(caller, permissions);
        roles.add(caller.org(), name, distinct);
        audit.record(caller, "role.created", name, Map.of("permissions", distinct));
        return roles.find(name).orElseThrow();
    }

    /** Whoever holds it may do so from their next token on, within five minutes. */
    Role edit(Caller caller, String name, @Nullable String ifMatch, List<String> permissions) {
        Role before = own(caller, name);
        Version.check(ifMatch, before.version());
        List<String> distinct = checked(caller, permissions);
        roles.change(name, distinct);
        audit.record(caller, "role.changed", name, Map.of("permissions", distinct));
        return roles.find(name).orElseThrow();
    }

    void remove(Caller caller, String name) {
        Role role = own(caller, name);
        if (roles.isHeld(role.name())) {
            throw new Problem(HttpStatus.CONFLICT, "role-in-use");
        }
        roles.remove(role.name());
        audit.record(caller, "role.removed", name, Map.of());
    }

    private Role own(Caller caller, String name) {
        Role role = roles.findForChange(name).orElseThrow(Problem::notFound);
        if (role.builtIn()) {
            throw new Problem(HttpStatus.CONFLICT, "built-in-role");
        }
        caller.requireNoMoreThanOwn(Permissions.of(role.permissions()));
        return role;
    }

    private static List<String> checked(Caller caller, List<String> permissions) {
        List<FieldError> unknown = IntStream.range(0, permissions.size())
                .filter(index -> !Permissions.isPattern(permissions.get(index)))
                .mapToObj(index -> new FieldError("permissions[%d]".formatted(index), "permission", List.of()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        caller.requireNoMoreThanOwn(Permissions.of(permissions));
        return List.copyOf(new TreeSet<>(permissions));
    }
}
