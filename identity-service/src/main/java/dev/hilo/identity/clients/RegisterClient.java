package dev.hilo.identity.clients;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.database.OrganisationTransactions;
import dev.hilo.identity.permissions.Roles;
import dev.hilo.identity.web.Problem;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Gives a program of the organisation an id and a secret of its own. */
@Component
public class RegisterClient {

    private static final Duration INTEGRATOR_TOKEN = Duration.ofMinutes(15);
    private static final Duration OPERATOR_TOKEN = Duration.ofHours(1);
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = new MachineSecretEncoder();
    private final IntegratorClients clients;
    private final RegisteredClientRepository registered;
    private final Roles roles;
    private final AuditLog audit;
    private final OrganisationTransactions transactions;

    RegisterClient(
            IntegratorClients clients,
            RegisteredClientRepository registered,
            Roles roles,
            AuditLog audit,
            OrganisationTransactions transactions) {
        this.clients = clients;
        this.registered = registered;
        this.roles = roles;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Registers it.
     *
     * @throws Problem 422 if there is no such role, 403 if the role may do more than the caller
     */
    Registered register(Caller caller, String name, String role) {
        String clientId = "hilo-" + HexFormat.of().formatHex(bytes(ID_BYTES));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        // The row that gives it an organisation is committed last: without it the client gets no token.
        transactions.run(caller.org(), () -> {
            roles.requireKnown("role", List.of(role));
            caller.requireNoMoreThanOwn(roles.permissions(List.of(role)));
            clients.add(clientId, caller.org(), name, role);
            audit.record(caller, "client.created", clientId, Map.of("name", name, "role", role));
            registered.save(client(clientId, name, secret, INTEGRATOR_TOKEN));
        });
        return new Registered(clientId, name, role, secret);
    }

    /** Takes its id and secret back; tokens it holds live on until they expire. */
    void remove(Caller caller, String clientId) {
        transactions.run(caller.org(), () -> {
            if (!clients.remove(clientId)) {
                throw Problem.notFound();
            }
            audit.record(caller, "client.removed", clientId, Map.of());
        });
        clients.unregister(clientId);
    }

    /** The client of those who run the installation: its id is known, its secret comes from the settings. */
    public void registerForInstallation(Caller caller, String clientId, String secret) {
        transactions.run(caller.org(), () -> clients.add(clientId, caller.org(), clientId, "ADMIN"));
        registered.save(client(clientId, clientId, secret, OPERATOR_TOKEN));
    }

    private RegisteredClient client(String clientId, String name, String secret, Duration tokenLife) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientName(name)
                .clientSecret(encoder.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(tokenLife).build())
                .build();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** What is shown once. */
    record Registered(String clientId, String name, String role, String clientSecret) {

        /** Says nothing secret, so that it may stand in a log. */
        @Override
        public String toString() {
            return "Registered[" + clientId + "]";
        }
    }
}
