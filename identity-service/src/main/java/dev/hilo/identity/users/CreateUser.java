package dev.hilo.identity.users;

import dev.hilo.identity.access.Caller;
import dev.hilo.identity.audit.AuditLog;
import dev.hilo.identity.events.TellOthers;
import dev.hilo.identity.permissions.Roles;
import dev.hilo.identity.regions.Regions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes somebody into the organisation. */
@Component
public class CreateUser {

    private final Users users;
    private final Roles roles;
    private final Passwords passwords;
    private final AuditLog audit;
    private final TellOthers tellOthers;

    CreateUser(Users users, Roles roles, Passwords passwords, AuditLog audit, TellOthers tellOthers) {
        this.users = users;
        this.roles = roles;
        this.passwords = passwords;
        this.audit = audit;
        this.tellOthers = tellOthers;
    }

    /** The password a user begins with, hashed before the transaction: it takes a while. */
    public FirstPassword firstPassword(NewUser user) {
        Optional<String> chosen = Optional.ofNullable(user.password());
        chosen.ifPresent(password -> passwords.requireGood(password, user.email()));
        String password = chosen.orElseGet(passwords::generate);
        return new FirstPassword(passwords.hash(password), chosen.isPresent() ? null : password);
    }

    /** Adds them, inside of a transaction of the caller's organisation. */
    public UUID add(Caller caller, NewUser user, FirstPassword password) {
        roles.requireKnown("roles", user.roles());
        Regions.requireTimeZone(user.timeZone());
        caller.requireNoMoreThanOwn(roles.permissions(user.roles()));
        UUID id = users.add(caller.org(), user, password.hash());
        audit.record(caller, "user.created", id.toString(), Map.of("email", user.email(), "roles", user.roles()));
        tellOthers.ofUsers(List.of(id));
        return id;
    }

    /**
     * How a user's first password is kept.
     *
     * @param generated to be shown once; nothing if it was chosen
     */
    public record FirstPassword(String hash, @Nullable String generated) {

        /** Says nothing secret, so that it may stand in a log. */
        @Override
        public String toString() {
            return "FirstPassword";
        }
    }
}
