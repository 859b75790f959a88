package dev.hilo.identity.organisations;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.events.TellOthers;
import dev.hilo.identity.permissions.Roles;
import dev.hilo.identity.users.CreateUser;
import dev.hilo.identity.users.NewUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Founds an organisation: its row, its roles and its first administrator, all or nothing. */
@Component
public class FoundOrganisation {

    private final Organisations organisations;
    private final Roles roles;
    private final CreateUser createUser;
    private final AuditLog audit;
    private final TellOthers tellOthers;
    private final OrganisationTransactions transactions;

    FoundOrganisation(
            Organisations organisations,
            Roles roles,
            CreateUser createUser,
            AuditLog audit,
            TellOthers tellOthers,
            OrganisationTransactions transactions) {
        this.organisations = organisations;
        this.roles = roles;
        this.createUser = createUser;
        this.audit = audit;
        this.tellOthers = tellOthers;
        this.transactions = transactions;
    }

    /**
     * Founds it.
     *
     * @param operator whether it runs the installation; only the first one does
     * @param admin their roles do not matter: they get ADMIN
     * @throws dev.hilo.identity.web.Problem 409 if the address is somebody's already, 422 if the password is no good
     */
    public Founded found(String name, boolean operator, NewUser admin) {
        NewUser first =
                new NewUser(admin.email(), admin.name(), admin.password(), admin.locale(), null, List.of("ADMIN"));
        CreateUser.FirstPassword password = createUser.firstPassword(first);
        UUID id = organisations.nextId();
        Caller caller = Caller.installation(id);
        return transactions.as(id, () -> {
            organisations.add(id, name.strip(), operator);
            tellOthers.ofOrganisation();
            roles.seed(id);
            UUID adminId = createUser.add(caller, first, password);
            audit.record(caller, "organisation.founded", id.toString(), Map.of("name", name));
            return new Founded(organisations.own(), adminId, password.generated());
        });
    }

    /**
     * A new organisation.
     *
     * @param generatedPassword of the administrator, to be shown once; nothing if it was chosen
     */
    public record Founded(
            Organisation organisation, UUID admin, @Nullable String generatedPassword) {

        /** Says nothing secret, so that it may stand in a log. */
        @Override
        public String toString() {
            return "Founded[" + organisation.id() + "]";
        }
    }
}
