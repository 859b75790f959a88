package dev.hilo.benchmarks.accounts;

import dev.hilo.benchmarks.surroundings.Answer;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.NotPossible;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes channel accounts, or takes those over that an earlier run made: then they get new secrets. */
public final class Accounts {

    private static final String CHANNELS = "/api/v1/channels";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Api api;

    public Accounts(Api api) {
        this.api = api;
    }

    /**
     * An account as it should be.
     *
     * @param provider of a mail account; empty otherwise
     * @param secretNames what gets a random value
     */
    public record Wanted(
            String channel,
            String key,
            String name,
            String provider,
            Map<String, String> settings,
            List<String> secretNames) {

        /** A number of the WhatsApp Cloud API. */
        public static Wanted whatsApp(String key, String name) {
            return new Wanted("whatsapp", key, name, "", Map.of(), List.of("appSecret", "verifyToken"));
        }
    }

    /**
     * The account, with secrets that only this process knows.
     *
     * @throws NotPossible if the API refuses
     */
    public ChannelAccount open(Wanted wanted) {
        Map<String, String> secrets = new HashMap<>();
        wanted.secretNames().forEach(name -> secrets.put(name, random()));
        Optional<JsonNode> present = find(wanted);
        Answer answer = present.isPresent() ? renew(present.get(), wanted, secrets) : create(wanted, secrets);
        if (answer.status() / 100 != 2) {
            throw new NotPossible(
                    "The account %s was refused with %d: %s".formatted(wanted.key(), answer.status(), answer.body()));
        }
        String path = "/webhooks/%s/%s".formatted(wanted.channel(), wanted.key());
        return new ChannelAccount(wanted.channel(), wanted.key(), secrets, path);
    }

    private Optional<JsonNode> find(Wanted wanted) {
        return api.all(CHANNELS, Map.of("channel", wanted.channel())).stream()
                .filter(account -> account.path("key").asString("").equals(wanted.key()))
                .findFirst();
    }

    private Answer create(Wanted wanted, Map<String, String> secrets) {
        Map<String, Object> account = new TreeMap<>(Map.of(
                "channel", wanted.channel(),
                "key", wanted.key(),
                "name", wanted.name(),
                "settings", wanted.settings(),
                "secrets", secrets));
        if (!wanted.provider().isEmpty()) {
            account.put("provider", wanted.provider());
        }
        return api.post(CHANNELS, account);
    }

    private Answer renew(JsonNode present, Wanted wanted, Map<String, String> secrets) {
        return api.patch(
                CHANNELS + "/" + present.path("id").asString(""),
                Map.of("settings", wanted.settings(), "secrets", secrets));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
