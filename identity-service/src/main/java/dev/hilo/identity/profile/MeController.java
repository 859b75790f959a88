package dev.hilo.identity.profile;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.organisations.Organisation;
import dev.hilo.identity.organisations.Organisations;
import dev.hilo.identity.users.Account;
import dev.hilo.identity.users.Accounts;
import dev.hilo.identity.web.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Who am I, and what may I do? */
@RestController
class MeController {

    private final Accounts accounts;
    private final Organisations organisations;
    private final OrganisationTransactions transactions;

    MeController(Accounts accounts, Organisations organisations, OrganisationTransactions transactions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    @GetMapping("/api/v1/me")
    Me me(@RequestAttribute Caller caller) {
        Organisation organisation = transactions.as(caller.org(), organisations::own);
        Org org = Org.of(organisation);
        return caller.user().map(id -> user(caller, id, org)).orElseGet(() -> integrator(caller, org));
    }

    private Me user(Caller caller, UUID id, Org org) {
        Account account =
                accounts.byId(id).orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, "not-authenticated"));
        return new Me(
                id.toString(),
                account.name(),
                account.email(),
                account.locale(),
                account.timeZone(),
                org,
                caller.roles(),
                caller.teams(),
                caller.permissions().names());
    }

    private static Me integrator(Caller caller, Org org) {
        return new Me(
                caller.subject(),
                caller.name(),
                null,
                org.locale(),
                org.timeZone(),
                org,
                caller.roles(),
                caller.teams(),
                caller.permissions().names());
    }

    record Me(
            String id,
            String name,
            @Nullable String email,
            String locale,
            String timeZone,
            Org org,
            List<String> roles,
            List<String> teams,
            List<String> permissions) {}

    record Org(
            UUID id, String name, boolean operator, String locale, String timeZone, String currency, String country) {

        static Org of(Organisation organisation) {
            return new Org(
                    organisation.id(),
                    organisation.name(),
                    organisation.operator(),
                    organisation.locale(),
                    organisation.timeZone(),
                    organisation.currency(),
                    organisation.country());
        }
    }
}
