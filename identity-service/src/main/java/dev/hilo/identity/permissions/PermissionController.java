package dev.hilo.identity.permissions;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.access.Permissions;
import dev.hilo.identity.database.OrganisationTransactions;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to permit, and which roles hold it. */
@RestController
@RequestMapping("/api/v1/permissions")
class PermissionController {

    private final Roles roles;
    private final OrganisationTransactions transactions;

    PermissionController(Roles roles, OrganisationTransactions transactions) {
        this.roles = roles;
        this.transactions = transactions;
    }

    @GetMapping
    Catalogue catalogue(@RequestAttribute Caller caller) {
        caller.require("users:view");
        return new Catalogue(
                Permissions.MODULES,
                Permissions.ACTIONS,
                List.of("own", "team", "all"),
                transactions.as(caller.org(), roles::all));
    }

    record Catalogue(List<String> modules, List<String> actions, List<String> scopes, List<Role> roles) {}
}
