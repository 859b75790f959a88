package dev.hilo.ingestion.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every account shares.
 *
 * @param publicUrl where providers reach this installation, without a slash at the end
 * @param secretKey 32 bytes in hex
 */
@ConfigurationProperties("hilo")
record AccountSettings(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("") String secretKey) {

    AccountSettings {
        while (publicUrl.endsWith("/")) {
            publicUrl = publicUrl.substring(0, publicUrl.length() - 1);
        }
    }
}
