package dev.hilo.platform.directory;

import dev.hilo.contracts.identity.IdentityEvent;
import dev.hilo.contracts.identity.IdentityEvent.OrganisationChanged;
import dev.hilo.contracts.identity.IdentityEvent.TeamChanged;
import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import dev.hilo.platform.database.StreamDatabase;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Keeps the latest picture of each user, team and organisation, in whatever order pictures come and however often. */
final class ApplyIdentityEvents {

    private final StreamDatabase database;
    private final DirectoryUsers users;
    private final DirectoryTeams teams;
    private final DirectoryOrganisations organisations;

    ApplyIdentityEvents(
            StreamDatabase database, DirectoryUsers users, DirectoryTeams teams, DirectoryOrganisations organisations) {
        this.database = database;
        this.users = users;
        this.teams = teams;
        this.organisations = organisations;
    }

    Mono<Void> apply(List<IdentityEvent> events) {
        List<UserChanged> ofUsers = new ArrayList<>();
        List<TeamChanged> ofTeams = new ArrayList<>();
        List<OrganisationChanged> ofOrganisations = new ArrayList<>();
        for (IdentityEvent event : events) {
            switch (event) {
                case UserChanged user -> ofUsers.add(user);
                case TeamChanged team -> ofTeams.add(team);
                case OrganisationChanged organisation -> ofOrganisations.add(organisation);
            }
        }
        return database.inTransaction(organisations
                .keep(Latest.of(ofOrganisations, OrganisationChanged::org, OrganisationChanged::version))
                .then(teams.keep(Latest.of(ofTeams, TeamChanged::teamId, TeamChanged::version)))
                .then(users.keep(Latest.of(ofUsers, UserChanged::userId, UserChanged::version))));
    }
}
