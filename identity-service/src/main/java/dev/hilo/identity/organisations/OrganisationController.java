package dev.hilo.identity.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.users.NewUser;
import dev.hilo.identity.web.Page;
import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/** Organisations: everybody sees their own, the operator sees all and founds more. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationController {

    private static final String CONFIGURE = "settings:configure";

    private final Organisations organisations;
    private final FoundOrganisation foundOrganisation;
    private final EditOrganisation editOrganisation;
    private final AuditLog audit;
    private final OrganisationTransactions transactions;

    OrganisationController(
            Organisations organisations,
            FoundOrganisation foundOrganisation,
            EditOrganisation editOrganisation,
            AuditLog audit,
            OrganisationTransactions transactions) {
        this.organisations = organisations;
        this.foundOrganisation = foundOrganisation;
        this.editOrganisation = editOrganisation;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    Page<Organisation> list(
            @RequestAttribute Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.require(CONFIGURE);
        Organisation own = own(caller);
        if (!own.operator()) {
            return new Page<>(List.of(own), null);
        }
        int size = Page.limit(limit);
        List<Organisation> found = organisations.page(Page.afterId(cursor), size + 1);
        return Page.of(found, size, organisation -> organisation.id().toString());
    }

    @PostMapping
    ResponseEntity<FoundedView> found(@RequestAttribute Caller caller, @Valid @RequestBody NewOrganisation request) {
        caller.require(CONFIGURE);
        if (!own(caller).operator()) {
            throw new Problem(HttpStatus.FORBIDDEN, "operator-only");
        }
        FoundOrganisation.Founded founded =
                foundOrganisation.found(request.name(), false, request.admin().user());
        UUID id = founded.organisation().id();
        transactions.run(
                caller.org(),
                () -> audit.record(caller, "organisation.created", id.toString(), Map.of("name", request.name())));
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id))
                .body(FoundedView.of(founded, request.admin().email()));
    }

    @GetMapping("/{id}")
    ResponseEntity<Organisation> show(@RequestAttribute Caller caller, @PathVariable UUID id) {
        caller.require(CONFIGURE);
        requireOwn(caller, id);
        return tagged(own(caller));
    }

    /** Of one's own: nobody sets up another's. */
    @PatchMapping("/{id}")
    ResponseEntity<Organisation> edit(
            @RequestAttribute Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OrganisationPatch patch) {
        caller.require(CONFIGURE);
        requireOwn(caller, id);
        return tagged(transactions.as(caller.org(), () -> editOrganisation.edit(caller, ifMatch, patch.change())));
    }

    private static void requireOwn(Caller caller, UUID id) {
        if (!caller.org().equals(id)) {
            throw Problem.notFound();
        }
    }

    private static ResponseEntity<Organisation> tagged(Organisation organisation) {
        return ResponseEntity.ok().eTag(Version.tag(organisation.version())).body(organisation);
    }

    private Organisation own(Caller caller) {
        return transactions.as(caller.org(), organisations::own);
    }

    record NewOrganisation(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid Admin admin) {}

    record OrganisationPatch(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Pattern(regexp = "es|en") String locale,
            @Nullable String timeZone,
            @Nullable String currency,
            @Nullable String country) {

        EditOrganisation.Change change() {
            return new EditOrganisation.Change(name, locale, timeZone, currency, country);
        }
    }

    record Admin(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String name,
            @Nullable String password) {

        NewUser user() {
            return new NewUser(email, name, password, null, null, List.of());
        }
    }

    record FoundedView(UUID id, String name, boolean operator, AdminView admin) {

        static FoundedView of(FoundOrganisation.Founded founded, String email) {
            Organisation organisation = founded.organisation();
            return new FoundedView(
                    organisation.id(),
                    organisation.name(),
                    organisation.operator(),
                    new AdminView(founded.admin(), email, founded.generatedPassword()));
        }
    }

    record AdminView(
            UUID id,
            String email,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String password) {}
}
