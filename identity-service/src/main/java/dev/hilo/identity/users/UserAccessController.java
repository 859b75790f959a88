package dev.hilo.identity.users;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.access.Permissions;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.permissions.Role;
import dev.hilo.identity.permissions.Roles;
import dev.hilo.identity.teams.Team;
import dev.hilo.identity.teams.Teams;
import dev.hilo.identity.web.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** What somebody may do in the end, and where each of it comes from. */
@RestController
class UserAccessController {

    private final Users users;
    private final Roles roles;
    private final Teams teams;
    private final OrganisationTransactions transactions;

    UserAccessController(Users users, Roles roles, Teams teams, OrganisationTransactions transactions) {
        this.users = users;
        this.roles = roles;
        this.teams = teams;
        this.transactions = transactions;
    }

    @GetMapping("/api/v1/users/{id}/access")
    EffectiveAccess access(@RequestAttribute Caller caller, @PathVariable UUID id) {
        if (!caller.is(id)) {
            caller.require("users:view");
        }
        return transactions.as(caller.org(), () -> effective(users.find(id).orElseThrow(Problem::notFound)));
    }

    private EffectiveAccess effective(User user) {
        List<Role> held = roles.all().stream()
                .filter(role -> user.roles().contains(role.name()))
                .toList();
        return new EffectiveAccess(
                user.active(),
                held,
                teams.of(user.id()).stream().map(TeamName::of).toList(),
                Permissions.of(held.stream()
                                .flatMap(role -> role.permissions().stream())
                                .toList())
                        .names());
    }

    /**
     * The access of a user.
     *
     * @param active without it none of the rest counts
     * @param teams whose records a permission for the team reaches
     * @param permissions the widest scope for each module and action
     */
    record EffectiveAccess(boolean active, List<Role> roles, List<TeamName> teams, List<String> permissions) {}

    record TeamName(UUID id, String name) {

        static TeamName of(Team team) {
            return new TeamName(team.id(), team.name());
        }
    }
}
