package dev.hilo.identity.access;

import dev.hilo.identity.web.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who makes a request, as their token says.
 *
 * @param subject id of the user, or the client id of an integrator
 */
public record Caller(
        String subject, UUID org, String name, List<String> roles, List<String> teams, Permissions permissions) {

    /** The installation itself, where nobody is signed in yet. */
    public static Caller installation(UUID org) {
        return new Caller("installation", org, "Hilo", List.of(), List.of(), Permissions.of(List.of("*:*:*")));
    }

    static Caller of(Jwt token) {
        String org = Optional.ofNullable(token.getClaimAsString("org"))
                .orElseThrow(() -> new Problem(HttpStatus.FORBIDDEN, "no-organisation"));
        String subject = Objects.requireNonNull(token.getSubject());
        return new Caller(
                subject,
                UUID.fromString(org),
                Optional.ofNullable(token.getClaimAsString("name")).orElse(subject),
                words(token, "roles"),
                words(token, "teams"),
                Permissions.of(words(token, "permissions")));
    }

    private static List<String> words(Jwt token, String claim) {
        return List.copyOf(
                Optional.ofNullable(token.getClaimAsStringList(claim)).orElseGet(List::of));
    }

    /**
     * Lets pass who may do it to everybody's records.
     *
     * @param action {@code module:action}
     * @throws Problem 403 otherwise
     */
    public void require(String action) {
        if (!may(action)) {
            throw Problem.notPermitted(action + ":all");
        }
    }

    /**
     * Lets pass who may do anything at all: whoever works has to see the names of the others.
     *
     * @throws Problem 403 otherwise
     */
    public void requireWork() {
        if (permissions.names().isEmpty()) {
            throw Problem.notPermitted("users:view:all");
        }
    }

    /** Whether the caller may do it to everybody's records. */
    public boolean may(String action) {
        return permissions.allow(action, Scope.ALL);
    }

    /**
     * Nobody gives, takes or impersonates what they do not have themselves.
     *
     * @throws Problem 403 if the others may do more than the caller
     */
    public void requireNoMoreThanOwn(Permissions others) {
        if (!permissions.cover(others)) {
            throw new Problem(HttpStatus.FORBIDDEN, "more-than-own");
        }
    }

    /** Whether the caller is this user. */
    public boolean is(UUID user) {
        return subject.equals(user.toString());
    }

    /** The id of the user; nothing for an integrator. */
    public Optional<UUID> user() {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException integrator) {
            return Optional.empty();
        }
    }
}
