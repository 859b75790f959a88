package dev.hilo.identity.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hilo.identity.access.Caller;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.web.Page;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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

/** The people of the caller's organisation. */
@RestController
@RequestMapping("/api/v1/users")
class UserController {

    private static final String VIEW = "users:view";

    private final Users users;
    private final CreateUser createUser;
    private final EditUser editUser;
    private final ChangePassword changePassword;
    private final OrganisationTransactions transactions;

    UserController(
            Users users,
            CreateUser createUser,
            EditUser editUser,
            ChangePassword changePassword,
            OrganisationTransactions transactions) {
        this.users = users;
        this.createUser = createUser;
        this.editUser = editUser;
        this.changePassword = changePassword;
        this.transactions = transactions;
    }

    /** For those who may not view users it is a list to pick somebody from: names alone. */
    @GetMapping
    Page<ListedUser> list(
            @RequestAttribute Caller caller,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.requireWork();
        int size = Page.limit(limit);
        List<ListedUser> found = transactions.as(
                caller.org(),
                () -> users.page(Page.afterId(cursor), active, q.strip(), size + 1).stream()
                        .map(caller.may(VIEW) ? ListedUser::whole : ListedUser::nameOnly)
                        .toList());
        return Page.of(found, size, user -> user.id().toString());
    }

    @GetMapping("/{id}")
    ResponseEntity<User> show(@RequestAttribute Caller caller, @PathVariable UUID id) {
        if (!caller.is(id)) {
            caller.require(VIEW);
        }
        return tagged(transactions.as(caller.org(), () -> users.find(id).orElseThrow(Problem::notFound)));
    }

    @PostMapping
    ResponseEntity<CreatedUser> create(@RequestAttribute Caller caller, @Valid @RequestBody NewUser user) {
        caller.require("users:create");
        CreateUser.FirstPassword password = createUser.firstPassword(user);
        User created = transactions.as(
                caller.org(),
                () -> users.find(createUser.add(caller, user, password)).orElseThrow());
        return ResponseEntity.created(URI.create("/api/v1/users/" + created.id()))
                .eTag(Version.tag(created.version()))
                .body(CreatedUser.of(created, password.generated()));
    }

    @PatchMapping("/{id}")
    ResponseEntity<User> edit(
            @RequestAttribute Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UserPatch patch) {
        return tagged(transactions.as(caller.org(), () -> editUser.edit(caller, id, ifMatch, patch.change())));
    }

    @PostMapping("/{id}/password")
    ResponseEntity<Void> changePassword(
            @RequestAttribute Caller caller, @PathVariable UUID id, @Valid @RequestBody NewPassword password) {
        changePassword.change(caller, id, password.password(), password.currentPassword());
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<User> tagged(User user) {
        return ResponseEntity.ok().eTag(Version.tag(user.version())).body(user);
    }

    record UserPatch(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Pattern(regexp = "es|en") String locale,
            @Nullable String timeZone,
            @Nullable List<@NotBlank String> roles,
            @Nullable Boolean active) {

        EditUser.Change change() {
            return new EditUser.Change(name, locale, timeZone, roles, active);
        }
    }

    record NewPassword(@NotBlank String password, @Nullable String currentPassword) {}

    record CreatedUser(
            UUID id,
            String email,
            String name,
            String locale,
            String timeZone,
            boolean active,
            List<String> roles,
            int version,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String password) {

        static CreatedUser of(User user, @Nullable String password) {
            return new CreatedUser(
                    user.id(),
                    user.email(),
                    user.name(),
                    user.locale(),
                    user.timeZone(),
                    user.active(),
                    user.roles(),
                    user.version(),
                    password);
        }
    }
}
