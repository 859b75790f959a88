package dev.hilo.platform.security;

import dev.hilo.platform.web.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who makes a request, as their token says.
 *
 * @param subject id of the user, or the client id of an integrator
 * @param teams they belong to
 * @param roles they have, by name; what these permit stands in the permissions
 * @param permissions {@code module:action:scope}, for example {@code contacts:view:all}
 */
public record Caller(
        String subject, UUID org, String name, Set<UUID> teams, Set<String> roles, Set<String> permissions) {

    public Caller {
        teams = Set.copyOf(teams);
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /** Somebody whose roles do not matter. */
    public Caller(String subject, UUID org, String name, Set<UUID> teams, Set<String> permissions) {
        this(subject, org, name, teams, Set.of(), permissions);
    }

    /** Reads the claims that identity-service writes. A token without an organisation may not do anything here. */
    static Caller of(Jwt token) {
        String org = Optional.ofNullable(token.getClaimAsString("org"))
                .orElseThrow(() -> new Problem(HttpStatus.FORBIDDEN, "no-organisation"));
        String subject = Objects.requireNonNullElse(token.getSubject(), "");
        return new Caller(
                subject,
                UUID.fromString(org),
                Objects.requireNonNullElse(token.getClaimAsString("name"), subject),
                texts(token, "teams").map(UUID::fromString).collect(Collectors.toSet()),
                texts(token, "roles").collect(Collectors.toSet()),
                texts(token, "permissions").collect(Collectors.toSet()));
    }

    private static Stream<String> texts(Jwt token, String claim) {
        return Objects.requireNonNullElseGet(token.getClaimAsStringList(claim), List::<String>of).stream();
    }

    /**
     * The widest scope in which the caller may do something.
     *
     * @param permission {@code module:action}
     * @throws Problem 403 if they may not at all
     */
    public Scope require(String permission) {
        return Arrays.stream(Scope.values())
                .sorted((left, right) -> right.compareTo(left))
                .filter(scope ->
                        permissions.contains(permission + ":" + scope.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.FORBIDDEN, "not-permitted", permission));
    }
}
