package dev.hilo.contracts.channel;

/**
 * Names a message of a channel account.
 *
 * @param key unique within the account: a wamid, Telegram's {@code chat:message}, a Message-ID without brackets
 * @param id what the provider itself calls the message; on Telegram it repeats from chat to chat
 */
public record MessageRef(String key, String id) {

    /** For the providers whose id is unique within the account. */
    public static MessageRef of(String id) {
        return new MessageRef(id, id);
    }
}
