package dev.hilo.identity.teams;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.web.Page;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The teams of the caller's organisation: whoever works sees them, whoever may edit users forms them. */
@RestController
@RequestMapping("/api/v1/teams")
class TeamController {

    private static final String EDIT = "users:edit";

    private final Teams teams;
    private final EditTeam editTeam;
    private final OrganisationTransactions transactions;

    TeamController(Teams teams, EditTeam editTeam, OrganisationTransactions transactions) {
        this.teams = teams;
        this.editTeam = editTeam;
        this.transactions = transactions;
    }

    @GetMapping
    Page<Team> list(
            @RequestAttribute Caller caller,
            @RequestParam(required = false) @Nullable Boolean archived,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.requireWork();
        int size = Page.limit(limit);
        List<Team> found = transactions.as(
                caller.org(), () -> teams.page(Page.afterId(cursor), Optional.ofNullable(archived), size + 1));
        return Page.of(found, size, team -> team.id().toString());
    }

    @GetMapping("/{id}")
    ResponseEntity<Team> show(@RequestAttribute Caller caller, @PathVariable UUID id) {
        caller.requireWork();
        return tagged(transactions.as(caller.org(), () -> teams.find(id).orElseThrow(Problem::notFound)));
    }

    @PostMapping
    ResponseEntity<Team> create(@RequestAttribute Caller caller, @Valid @RequestBody NewTeam request) {
        caller.require(EDIT);
        Team team =
                transactions.as(caller.org(), () -> editTeam.create(caller, request.name(), request.membersOrNobody()));
        return ResponseEntity.created(URI.create("/api/v1/teams/" + team.id()))
                .eTag(Version.tag(team.version()))
                .body(team);
    }

    @PatchMapping("/{id}")
    ResponseEntity<Team> edit(
            @RequestAttribute Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TeamPatch patch) {
        caller.require(EDIT);
        return tagged(transactions.as(caller.org(), () -> editTeam.edit(caller, id, ifMatch, patch.change())));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> archive(@RequestAttribute Caller caller, @PathVariable UUID id) {
        caller.require(EDIT);
        transactions.run(caller.org(), () -> editTeam.archive(caller, id));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Team> tagged(Team team) {
        return ResponseEntity.ok().eTag(Version.tag(team.version())).body(team);
    }

    record NewTeam(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 500) List<@NotNull UUID> members) {

        List<UUID> membersOrNobody() {
            return members == null ? List.of() : members;
        }
    }

    record TeamPatch(
            @Nullable @Size(min = 1, max = 100) String name,
            @Nullable @Size(max = 500) List<@NotNull UUID> members,
            @Nullable Boolean archived) {

        EditTeam.Change change() {
            return new EditTeam.Change(name, members, archived);
        }
    }
}
