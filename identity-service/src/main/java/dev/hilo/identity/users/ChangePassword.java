package dev.hilo.identity.users;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.permissions.Roles;
import dev.hilo.identity.web.Problem;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives somebody another password and ends their sign-ins everywhere. */
@Component
class ChangePassword {

    private final Users users;
    private final Roles roles;
    private final Passwords passwords;
    private final SignIns signIns;
    private final AuditLog audit;
    private final OrganisationTransactions transactions;

    ChangePassword(
            Users users,
            Roles roles,
            Passwords passwords,
            SignIns signIns,
            AuditLog audit,
            OrganisationTransactions transactions) {
        this.users = users;
        this.roles = roles;
        this.passwords = passwords;
        this.signIns = signIns;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Changes one's own password, or that of somebody who may do no more than oneself.
     *
     * @param current one's own has to be known; not asked for another's
     */
    void change(Caller caller, UUID id, String password, @Nullable String current) {
        User user = transactions.as(caller.org(), () -> users.find(id).orElseThrow(Problem::notFound));
        if (caller.is(id)) {
            requireCurrent(caller, id, current);
        } else {
            caller.require("users:edit");
            caller.requireNoMoreThanOwn(transactions.as(caller.org(), () -> roles.permissions(user.roles())));
        }
        passwords.requireGood(password, user.email());
        String hash = passwords.hash(password);
        transactions.run(caller.org(), () -> keep(caller, id, hash));
        signIns.end(id);
    }

    private void requireCurrent(Caller caller, UUID id, @Nullable String current) {
        String hash = transactions.as(caller.org(), () -> users.passwordHash(id));
        if (current == null || !passwords.matches(current, hash)) {
            throw Problem.invalid("currentPassword", "wrong-password");
        }
    }

    private void keep(Caller caller, UUID id, String hash) {
        users.changePassword(id, hash);
        audit.record(caller, "user.password-changed", id.toString(), Map.of());
    }
}
