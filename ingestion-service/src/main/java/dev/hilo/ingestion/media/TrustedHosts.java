package dev.hilo.ingestion.media;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Where files may be fetched from. An address in a post is somebody else's word: without this it could make us call
 * machines that only we can reach.
 */
@Component
final class TrustedHosts {

    private final List<URI> configured;
    private final List<String> names;

    TrustedHosts(MediaSettings settings) {
        configured = List.of(settings.whatsappUrl(), settings.telegramUrl());
        names = settings.hosts().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it is at one of the configured addresses, or by https at one of the hosts named. */
    boolean has(URI address) {
        return configured.stream().anyMatch(known -> isSameServer(known, address)) || isNamed(address);
    }

    private boolean isNamed(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        boolean usual = "https".equalsIgnoreCase(address.getScheme())
                && (address.getPort() == -1 || address.getPort() == 443)
                && address.getRawUserInfo() == null;
        return usual && names.stream().anyMatch(name -> name.startsWith(".") ? host.endsWith(name) : host.equals(name));
    }

    private static boolean isSameServer(URI known, URI address) {
        return Objects.equals(known.getScheme(), address.getScheme())
                && Objects.equals(known.getHost(), address.getHost())
                && known.getPort() == address.getPort()
                && address.getRawUserInfo() == null;
    }
}
