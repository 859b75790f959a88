package dev.hilo.identity.clients;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programs of the caller's organisation. */
@RestController
@RequestMapping("/api/v1/clients")
class ClientController {

    private static final String CONFIGURE = "settings:configure";

    private final IntegratorClients clients;
    private final RegisterClient registerClient;
    private final OrganisationTransactions transactions;

    ClientController(IntegratorClients clients, RegisterClient registerClient, OrganisationTransactions transactions) {
        this.clients = clients;
        this.registerClient = registerClient;
        this.transactions = transactions;
    }

    @GetMapping
    Page<ClientView> list(
            @RequestAttribute Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.require(CONFIGURE);
        int size = Page.limit(limit);
        List<ClientView> found = transactions.as(
                caller.org(),
                () -> clients.page(Page.after(cursor).orElse(""), size + 1).stream()
                        .map(ClientView::of)
                        .toList());
        return Page.of(found, size, ClientView::clientId);
    }

    @PostMapping
    ResponseEntity<RegisterClient.Registered> register(
            @RequestAttribute Caller caller, @Valid @RequestBody NewClient request) {
        caller.require(CONFIGURE);
        RegisterClient.Registered client =
                registerClient.register(caller, request.name().strip(), request.role());
        return ResponseEntity.created(URI.create("/api/v1/clients/" + client.clientId()))
                .cacheControl(CacheControl.noStore())
                .body(client);
    }

    @DeleteMapping("/{clientId}")
    ResponseEntity<Void> remove(@RequestAttribute Caller caller, @PathVariable String clientId) {
        caller.require(CONFIGURE);
        registerClient.remove(caller, clientId);
        return ResponseEntity.noContent().build();
    }

    record NewClient(
            @NotBlank @Size(max = 100) String name,
            @NotBlank String role) {}

    record ClientView(String clientId, String name, String role, Instant createdAt) {

        static ClientView of(IntegratorClient client) {
            return new ClientView(client.clientId(), client.name(), client.role(), client.createdAt());
        }
    }
}
