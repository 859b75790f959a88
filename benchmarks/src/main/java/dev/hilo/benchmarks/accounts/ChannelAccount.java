package dev.hilo.benchmarks.accounts;

import java.util.Map;

/**
 * A channel account of ours, whose secrets we know because we set them.
 *
 * @param path of its webhook, below the gateway or ingestion-service
 */
public record ChannelAccount(String channel, String key, Map<String, String> secrets, String path) {

    public ChannelAccount {
        secrets = Map.copyOf(secrets);
    }

    /** A secret by its name. */
    public String secret(String name) {
        return secrets.getOrDefault(name, "");
    }
}
