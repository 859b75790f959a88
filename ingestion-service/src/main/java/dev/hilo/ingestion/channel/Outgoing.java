package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.SendMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A message on its way out, with everything its sender needs.
 *
 * @param secrets the account's, in clear
 * @param files contents of the message's media, in their order
 */
public record Outgoing(SendMessage message, Account account, Map<String, String> secrets, List<File> files) {

    public Outgoing {
        secrets = Map.copyOf(secrets);
        files = List.copyOf(files);
    }

    /** A secret of the account; empty if it has none of this name. */
    public String secret(String name) {
        return secrets.getOrDefault(name, "");
    }

    /** A setting of the account; empty if it has none of this name. */
    public String setting(String name) {
        return account.settings().getOrDefault(name, "");
    }

    /** Without the secrets: what is printed ends in logs. */
    @Override
    public String toString() {
        return "message %s on %s account %s".formatted(message.messageId(), account.channel(), account.id());
    }

    /**
     * A file of the message.
     *
     * @param content where it lies while the message is being sent
     */
    public record File(String mimeType, String name, long size, Path content) {}
}
