package dev.hilo.identity.teams;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.events.TellOthers;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes teams, and changes who is in them; inside of a transaction of the caller's organisation. */
@Component
class EditTeam {

    private final Teams teams;
    private final AuditLog audit;
    private final TellOthers tellOthers;

    EditTeam(Teams teams, AuditLog audit, TellOthers tellOthers) {
        this.teams = teams;
        this.audit = audit;
        this.tellOthers = tellOthers;
    }

    /** What is to change; nothing: it stays. */
    record Change(
            @Nullable String name,
            @Nullable List<UUID> members,
            @Nullable Boolean archived) {

        Team of(Team team) {
            return new Team(
                    team.id(),
                    Objects.requireNonNullElse(name, team.name()).strip(),
                    Objects.requireNonNullElse(archived, team.archived()),
                    members == null ? team.members() : List.copyOf(new TreeSet<>(members)),
                    team.createdAt(),
                    team.version() + 1);
        }
    }

    Team create(Caller caller, String name, Collection<UUID> members) {
        Set<UUID> distinct = new TreeSet<>(members);
        requireUsers(distinct);
        UUID id = teams.add(caller.org(), name.strip(), distinct);
        audit.record(caller, "team.created", id.toString(), Map.of("name", name, "members", distinct));
        tell(id, distinct);
        return teams.find(id).orElseThrow();
    }

    Team edit(Caller caller, UUID id, @Nullable String ifMatch, Change change) {
        Team before = teams.findForChange(id).orElseThrow(Problem::notFound);
        Version.check(ifMatch, before.version());
        Team after = change.of(before);
        requireUsers(after.members());
        teams.change(caller.org(), after);
        audit.record(caller, "team.changed", id.toString(), Map.of("name", after.name(), "members", after.members()));
        tell(id, affected(before, after));
        return after;
    }

    /** What was assigned to it keeps its name, so it is put away and not destroyed. */
    void archive(Caller caller, UUID id) {
        var _ = edit(caller, id, null, new Change(null, null, true));
    }

    private void requireUsers(Collection<UUID> members) {
        if (!teams.areUsers(members)) {
            throw Problem.invalid("members", "unknown");
        }
    }

    private void tell(UUID team, Collection<UUID> users) {
        teams.touchUsers(users);
        tellOthers.ofTeam(team);
        tellOthers.ofUsers(users);
    }

    /** Whose teams are others now: who came, who left, and everybody when the team itself comes or goes. */
    private static Set<UUID> affected(Team before, Team after) {
        Set<UUID> users = new TreeSet<>(before.members());
        users.addAll(after.members());
        if (before.archived() == after.archived()) {
            users.removeIf(
                    user -> before.members().contains(user) && after.members().contains(user));
        }
        return users;
    }
}
