package dev.hilo.identity.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HexFormat;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this service that are not the framework's.
 *
 * @param publicUrl where browsers find the gateway; it is the issuer of every token
 * @param secretKey 32 bytes in hex; seals the signing keys in the database
 * @param gatewayClientId the gateway's own, as an OAuth2 client
 * @param gatewayClientSecret the gateway's own, as an OAuth2 client
 * @param cliClientSecret of the client {@code hilo-cli}; empty: there is no such client
 * @param adminEmail of the first administrator
 * @param adminPassword of the first administrator; empty: one is made up and printed once
 * @param organisationName of the first organisation
 */
@ConfigurationProperties("hilo")
@Validated
public record IdentitySettings(
        @NotNull @DefaultValue("http://localhost:8080") URI publicUrl,

        @Pattern(regexp = "[0-9a-fA-F]{64}", message = "HILO_SECRET_KEY must be 64 hexadecimal digits") @DefaultValue("")
        String secretKey,

        @NotBlank @DefaultValue("hilo-gateway") String gatewayClientId,

        @Size(min = 16, message = "HILO_GATEWAY_CLIENT_SECRET must have at least 16 characters") @DefaultValue("")
        String gatewayClientSecret,

        @Pattern(regexp = "|.{16,}", message = "HILO_CLI_CLIENT_SECRET must have at least 16 characters") @DefaultValue("")
        String cliClientSecret,

        @NotBlank @DefaultValue("admin@hilo.local") String adminEmail,

        @Pattern(regexp = "|.{8,128}", message = "HILO_ADMIN_PASSWORD must have 8 to 128 characters") @DefaultValue("")
        String adminPassword,

        @NotBlank @DefaultValue("Hilo") String organisationName) {

    /** The 32 bytes of the secret key. */
    public byte[] secretKeyBytes() {
        return HexFormat.of().parseHex(secretKey);
    }

    /** The public address with nothing behind it, as it stands in tokens: {@code https://crm.example.org}. */
    public String issuer() {
        return publicUrl.toString().replaceAll("/+$", "");
    }

    /** Says nothing secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "IdentitySettings[publicUrl=%s, adminEmail=%s]".formatted(publicUrl, adminEmail);
    }
}
