package dev.hilo.identity.users;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.events.TellOthers;
import dev.hilo.identity.permissions.Roles;
import dev.hilo.identity.regions.Regions;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Changes somebody's name, language, time zone, roles, or whether they may sign in. */
@Component
class EditUser {

    private final Users users;
    private final Roles roles;
    private final SignIns signIns;
    private final AuditLog audit;
    private final TellOthers tellOthers;

    EditUser(Users users, Roles roles, SignIns signIns, AuditLog audit, TellOthers tellOthers) {
        this.users = users;
        this.roles = roles;
        this.signIns = signIns;
        this.audit = audit;
        this.tellOthers = tellOthers;
    }

    /** What is to change; nothing: it stays. */
    record Change(
            @Nullable String name,
            @Nullable String locale,
            @Nullable String timeZone,
            @Nullable List<String> roles,
            @Nullable Boolean active) {

        boolean isOnlyPersonal() {
            return roles == null && active == null;
        }

        User of(User user) {
            return new User(
                    user.id(),
                    user.email(),
                    Objects.requireNonNullElse(name, user.name()).strip(),
                    Objects.requireNonNullElse(locale, user.locale()),
                    Objects.requireNonNullElse(timeZone, user.timeZone()),
                    Objects.requireNonNullElse(active, user.active()),
                    Objects.requireNonNullElse(roles, user.roles()),
                    user.createdAt(),
                    user.version() + 1);
        }
    }

    /** Changes them, inside of a transaction of the caller's organisation. */
    User edit(Caller caller, UUID id, @Nullable String ifMatch, Change change) {
        if (!(caller.is(id) && change.isOnlyPersonal())) {
            caller.require("users:edit");
        }
        Regions.requireTimeZone(change.timeZone());
        User before = users.findForChange(caller.org(), id).orElseThrow(Problem::notFound);
        Version.check(ifMatch, before.version());
        User after = change.of(before);
        requireAllowed(caller, before, after);
        users.change(caller.org(), after);
        requireAnAdminLeft(before, after);
        if (before.active() && !after.active()) {
            signIns.end(id);
        }
        audit.record(caller, "user.changed", id.toString(), Map.of("roles", after.roles(), "active", after.active()));
        tellOthers.ofUsers(List.of(id));
        return after;
    }

    private void requireAllowed(Caller caller, User before, User after) {
        if (caller.is(before.id()) && !after.active()) {
            throw new Problem(HttpStatus.CONFLICT, "own-account");
        }
        if (!before.roles().equals(after.roles()) || before.active() != after.active()) {
            roles.requireKnown("roles", after.roles());
            caller.requireNoMoreThanOwn(roles.permissions(before.roles()));
            caller.requireNoMoreThanOwn(roles.permissions(after.roles()));
        }
    }

    private void requireAnAdminLeft(User before, User after) {
        if (before.isActiveAdmin() && !after.isActiveAdmin() && users.activeAdmins() == 0) {
            throw new Problem(HttpStatus.CONFLICT, "last-admin");
        }
    }
}
