package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.Channel;
import java.util.Map;
import java.util.UUID;

/**
 * An organisation's presence on a channel: a WhatsApp number, a bot, a mailbox.
 *
 * @param key stands in the webhook's address; unique over all organisations
 * @param provider who delivers, where a channel has several (mailgun, sendgrid, postmark, raw for plain MIME); empty
 *     elsewhere
 */
public record Account(UUID id, UUID org, Channel channel, String key, String provider, Map<String, String> settings) {

    public Account {
        settings = Map.copyOf(settings);
    }
}
