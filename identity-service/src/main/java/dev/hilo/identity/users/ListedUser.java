package dev.hilo.identity.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user in a list; whoever may not view users sees no more than the first three. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedUser(
        UUID id,
        String name,
        boolean active,
        @Nullable String email,
        @Nullable String locale,
        @Nullable String timeZone,
        @Nullable List<String> roles,
        @Nullable Instant createdAt,
        @Nullable Integer version) {

    static ListedUser whole(User user) {
        return new ListedUser(
                user.id(),
                user.name(),
                user.active(),
                user.email(),
                user.locale(),
                user.timeZone(),
                user.roles(),
                user.createdAt(),
                user.version());
    }

    static ListedUser nameOnly(User user) {
        return new ListedUser(user.id(), user.name(), user.active(), null, null, null, null, null, null);
    }
}
