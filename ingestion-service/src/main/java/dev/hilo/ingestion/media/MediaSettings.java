package dev.hilo.ingestion.media;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are fetched.
 *
 * @param whatsappUrl the Graph API with its version
 * @param telegramUrl the Bot API
 * @param hosts whose files are fetched beside those of the two addresses; a name that begins with a dot stands for all
 *     below it
 * @param largest WhatsApp's documents may have 100 MB, nothing else has more
 * @param parallel fetched at a time
 * @param pause between two looks for work
 * @param retryAfter the first pause after a failure; each further one is twice as long
 * @param longestPause between two tries
 * @param patience WhatsApp keeps a file for seven days
 * @param timeout of one fetch
 */
@ConfigurationProperties("hilo.media")
record MediaSettings(
        @DefaultValue("https://graph.facebook.com/v25.0") URI whatsappUrl,
        @DefaultValue("https://api.telegram.org") URI telegramUrl,

        @DefaultValue({".fbsbx.com", ".fbcdn.net", ".facebook.com", ".whatsapp.net"})
        List<String> hosts,

        @DefaultValue("100MB") DataSize largest,
        @DefaultValue("4") int parallel,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("5s") Duration retryAfter,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("7d") Duration patience,
        @DefaultValue("2m") Duration timeout) {}
