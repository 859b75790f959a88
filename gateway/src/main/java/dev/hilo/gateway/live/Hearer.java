package dev.hilo.gateway.live;

import dev.hilo.gateway.live.Audience.OwnerUnknown;
import dev.hilo.gateway.live.Audience.Person;
import dev.hilo.gateway.live.Audience.Viewers;
import dev.hilo.gateway.problems.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who listens, as their token says.
 *
 * @param subject id of the user, or the client id of an integrator
 * @param permissions {@code module:action:scope}
 */
record Hearer(String subject, UUID org, Set<UUID> teams, Set<String> permissions) {

    static Hearer of(Jwt token) {
        String org = Optional.ofNullable(token.getClaimAsString("org"))
                .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "no-organisation"));
        return new Hearer(
                Objects.requireNonNullElse(token.getSubject(), ""),
                UUID.fromString(org),
                words(token, "teams").stream().map(UUID::fromString).collect(Collectors.toSet()),
                Set.copyOf(words(token, "permissions")));
    }

    /**
     * What they hear of an event; nothing if it is not for them.
     *
     * @param colleagues who is in which team now
     */
    Optional<ServerSentEvent<String>> hear(LiveEvent event, Colleagues colleagues) {
        if (!org.equals(event.org())) {
            return Optional.empty();
        }
        return switch (event.audience()) {
            case Person person -> isMe(person.user()) ? whole(event) : Optional.empty();
            case Viewers viewers -> sees(viewers, colleagues) ? whole(event) : Optional.empty();
            case OwnerUnknown unknown -> whatever(event, unknown);
        };
    }

    private boolean sees(Viewers viewers, Colleagues colleagues) {
        String permission = viewers.permission();
        if (may(permission, "all")) {
            return true;
        }
        boolean mine = viewers.owners().stream().anyMatch(this::isMe);
        if (may(permission, "team")) {
            return mine
                    || !Collections.disjoint(teams, viewers.teams())
                    || viewers.owners().stream().anyMatch(owner -> colleagues.share(owner, teams));
        }
        return mine && may(permission, "own");
    }

    private Optional<ServerSentEvent<String>> whatever(LiveEvent event, OwnerUnknown unknown) {
        if (may(unknown.permission(), "all")) {
            return whole(event);
        }
        return may(unknown.permission(), "team") || may(unknown.permission(), "own")
                ? Optional.of(sentence(event, unknown.hint()))
                : Optional.empty();
    }

    private boolean may(String permission, String scope) {
        return permissions.contains(permission + ":" + scope);
    }

    private boolean isMe(UUID user) {
        return subject.equals(user.toString());
    }

    private static Optional<ServerSentEvent<String>> whole(LiveEvent event) {
        return Optional.of(sentence(event, event.body()));
    }

    private static ServerSentEvent<String> sentence(LiveEvent event, String data) {
        return ServerSentEvent.builder(data).id(event.id()).event(event.type()).build();
    }

    private static List<String> words(Jwt token, String claim) {
        return Objects.requireNonNullElseGet(token.getClaimAsStringList(claim), List::<String>of);
    }
}
