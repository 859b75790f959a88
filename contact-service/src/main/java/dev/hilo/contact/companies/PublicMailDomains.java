package dev.hilo.contact.companies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains under which anybody gets a mailbox; they say nothing about where somebody works. */
final class PublicMailDomains {

    private static final Set<String> ALL = read();

    private PublicMailDomains() {}

    static boolean contain(String domain) {
        return ALL.contains(domain);
    }

    private static Set<String> read() {
        try (InputStream list = PublicMailDomains.class.getResourceAsStream("public-mail-domains.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
