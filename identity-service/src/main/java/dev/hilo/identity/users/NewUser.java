package dev.hilo.identity.users;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user to be.
 *
 * @param password nothing: one is made up
 * @param locale {@code es} if it is not given
 * @param timeZone the organisation's if it is not given
 */
public record NewUser(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @Nullable String password,
        @Nullable @Pattern(regexp = "es|en") String locale,
        @Nullable String timeZone,
        @NotNull List<@NotBlank String> roles) {

    String localeOrSpanish() {
        return Optional.ofNullable(locale).orElse("es");
    }
}
