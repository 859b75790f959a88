package dev.hilo.identity.permissions;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.web.Page;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
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
import org.springframework.web.bind.annotation.RestController;

/** The profiles of the caller's organisation. */
@RestController
@RequestMapping("/api/v1/roles")
class RoleController {

    private static final String CONFIGURE = "users:configure";

    private final Roles roles;
    private final DefineRole defineRole;
    private final OrganisationTransactions transactions;

    RoleController(Roles roles, DefineRole defineRole, OrganisationTransactions transactions) {
        this.roles = roles;
        this.defineRole = defineRole;
        this.transactions = transactions;
    }

    /** They are few: all of them. */
    @GetMapping
    Page<Role> list(@RequestAttribute Caller caller) {
        caller.require("users:view");
        return new Page<>(transactions.as(caller.org(), roles::all), null);
    }

    @GetMapping("/{name}")
    ResponseEntity<Role> show(@RequestAttribute Caller caller, @PathVariable String name) {
        caller.require("users:view");
        return tagged(transactions.as(caller.org(), () -> roles.find(name).orElseThrow(Problem::notFound)));
    }

    @PostMapping
    ResponseEntity<Role> create(@RequestAttribute Caller caller, @Valid @RequestBody NewRole request) {
        caller.require(CONFIGURE);
        Role role =
                transactions.as(caller.org(), () -> defineRole.create(caller, request.name(), request.permissions()));
        return ResponseEntity.created(URI.create("/api/v1/roles/" + role.name()))
                .eTag(Version.tag(role.version()))
                .body(role);
    }

    @PatchMapping("/{name}")
    ResponseEntity<Role> edit(
            @RequestAttribute Caller caller,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RolePatch patch) {
        caller.require(CONFIGURE);
        return tagged(transactions.as(caller.org(), () -> defineRole.edit(caller, name, ifMatch, patch.permissions())));
    }

    @DeleteMapping("/{name}")
    ResponseEntity<Void> remove(@RequestAttribute Caller caller, @PathVariable String name) {
        caller.require(CONFIGURE);
        transactions.run(caller.org(), () -> defineRole.remove(caller, name));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Role> tagged(Role role) {
        return ResponseEntity.ok().eTag(Version.tag(role.version())).body(role);
    }

    record NewRole(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String name,

            @NotNull @Size(max = 200) List<@NotBlank String> permissions) {}

    record RolePatch(@NotNull @Size(max = 200) List<@NotBlank String> permissions) {}
}
