package dev.hilo.standalone.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code secrets.env}: made at the first start, readable by its owner only. Lines of {@code NAME=value}. */
public final class Secrets {
    static final String ADMIN_PASSWORD = "HILO_ADMIN_PASSWORD";

    /** Names, and how many random bytes each gets. */
    private static final Map<String, Integer> MADE_UP = Map.of(
            "HILO_DATABASE_PASSWORD", 24,
            "HILO_SECRET_KEY", 32,
            "HILO_GATEWAY_CLIENT_SECRET", 24,
            "HILO_CLI_CLIENT_SECRET", 24);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> values;

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    /** What is there, and what was missing made up. */
    public static Secrets loadOrMake(Path file) {
        boolean first = !Files.exists(file);
        if (first && Files.exists(file.resolveSibling("postgres"))) {
            throw new Refusal(
                    "%s is missing although there is data that needs it: put it back, or remove %s to begin anew."
                            .formatted(file, file.getParent()));
        }
        Secrets secrets = load(file);
        int known = secrets.values.size();
        MADE_UP.forEach(secrets::add);
        if (first) {
            secrets.values.put(ADMIN_PASSWORD, readablePassword());
        }
        if (secrets.values.size() > known) {
            secrets.save();
        }
        return secrets;
    }

    /** What is there; nothing when the file is not. */
    public static Secrets load(Path file) {
        try {
            return new Secrets(file, Files.exists(file) ? parse(Files.readString(file)) : new LinkedHashMap<>());
        } catch (IOException e) {
            throw new Refusal("%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** The first administrator's password, as long as nobody has been told. */
    public Optional<String> untoldAdminPassword() {
        return Optional.ofNullable(values.get(ADMIN_PASSWORD));
    }

    /** From now on only its hash is kept, by identity-service. */
    public void forgetAdminPassword() {
        values.remove(ADMIN_PASSWORD);
        save();
    }

    static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                values.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return values;
    }

    private void add(String name, int bytes) {
        values.computeIfAbsent(name, _ -> HexFormat.of().formatHex(random(bytes)));
    }

    /** Written beside and renamed: a crash in between leaves the old file. */
    private void save() {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining("", "# Made by ./hilo up. Whoever has these has everything.\n", ""));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("%s cannot be written: %s".formatted(file, e.getMessage()));
        }
    }

    private static String readablePassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(15));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
