package dev.hilo.identity.bootstrap;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.clients.RegisterClient;
import dev.hilo.identity.organisations.FoundOrganisation;
import dev.hilo.identity.organisations.Organisation;
import dev.hilo.identity.organisations.Organisations;
import dev.hilo.identity.settings.IdentitySettings;
import dev.hilo.identity.tokens.GatewayClient;
import dev.hilo.identity.users.NewUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes sure, at every start and before the service says it is ready, that there is an organisation with an
 * administrator and that the clients of the installation are as its settings say. Replicas that start together take
 * turns.
 */
@Component
class FirstStart implements ApplicationRunner {

    private final InstallationLock lock;
    private final Organisations organisations;
    private final FoundOrganisation foundOrganisation;
    private final GatewayClient gatewayClient;
    private final RegisterClient registerClient;
    private final IdentitySettings settings;

    FirstStart(
            InstallationLock lock,
            Organisations organisations,
            FoundOrganisation foundOrganisation,
            GatewayClient gatewayClient,
            RegisterClient registerClient,
            IdentitySettings settings) {
        this.lock = lock;
        this.organisations = organisations;
        this.foundOrganisation = foundOrganisation;
        this.gatewayClient = gatewayClient;
        this.registerClient = registerClient;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lock.whileHeld(this::prepare);
    }

    private void prepare() {
        Organisation operator = organisations.operator().orElseGet(this::found);
        gatewayClient.register();
        if (!settings.cliClientSecret().isBlank()) {
            registerClient.registerForInstallation(
                    Caller.installation(operator.id()), "hilo-cli", settings.cliClientSecret());
        }
    }

    private Organisation found() {
        NewUser admin =
                new NewUser(settings.adminEmail(), "Admin", given(settings.adminPassword()), "es", null, List.of());
        FoundOrganisation.Founded founded = foundOrganisation.found(settings.organisationName(), true, admin);
        Optional.ofNullable(founded.generatedPassword()).ifPresent(this::printOnce);
        return founded.organisation();
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }

    /** Not to the log, which is kept and shipped elsewhere. */
    @SuppressWarnings("SystemOut")
    private void printOnce(String password) {
        System.out.printf(
                "%n  First sign-in: %s%n  Password:      %s%n  (shown only now)%n%n", settings.adminEmail(), password);
    }
}
