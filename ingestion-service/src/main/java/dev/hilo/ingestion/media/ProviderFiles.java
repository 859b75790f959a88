package dev.hilo.ingestion.media;

import dev.hilo.ingestion.accounts.OpenAccount;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;

/** Fetches files from the providers that keep them. */
@Component
class ProviderFiles {

    private static final int MOST_REDIRECTS = 3;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private final WebClient http;
    private final MediaSettings settings;
    private final TrustedHosts hosts;

    ProviderFiles(MediaSettings settings, TrustedHosts hosts) {
        this.settings = settings;
        this.hosts = hosts;
        HttpClient client = HttpClient.create().responseTimeout(LONGEST_SILENCE).followRedirect(false);
        http = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
    }

    /**
     * The content of a source, in the file given.
     *
     * @param source {@code whatsapp:<media id>}, {@code telegram:<file_id>} or an address
     * @return fails with {@link FetchFailure} only
     */
    Mono<Fetched> fetch(OpenAccount account, String source, Path into) {
        Download download = new Download(into, settings.largest().toBytes());
        return Mono.defer(() -> whereIs(account, source))
                .flatMap(found -> content(found, download, MOST_REDIRECTS))
                .timeout(settings.timeout())
                .onErrorMap(failure -> !(failure instanceof FetchFailure), ProviderFiles::unreachable);
    }

    private Mono<Found> whereIs(OpenAccount account, String source) {
        int colon = source.indexOf(':');
        String rest = source.substring(colon + 1);
        return switch (source.substring(0, Math.max(colon, 0))) {
            case "whatsapp" -> onWhatsApp(rest, secret(account, "accessToken"));
            case "telegram" -> onTelegram(rest, secret(account, "botToken"));
            case "http", "https" ->
                Mono.just(new Found(address(source), account.secrets().getOrDefault("accessToken", "")));
            default -> Mono.error(new FetchFailure.Lost("nobody knows where it is"));
        };
    }

    private Mono<Found> onWhatsApp(String id, String token) {
        URI address = below(settings.whatsappUrl(), id);
        return description(new Found(address, token))
                .map(file -> new Found(address(file.path("url").asString("")), token));
    }

    private Mono<Found> onTelegram(String id, String token) {
        URI address = UriComponentsBuilder.fromUri(below(settings.telegramUrl(), "bot" + token, "getFile"))
                .queryParam("file_id", "{id}")
                .build(id);
        return description(new Found(address, ""))
                .map(answer -> answer.path("result").path("file_path").asString(""))
                .filter(path -> !path.isEmpty() && !path.contains(".."))
                .switchIfEmpty(Mono.error(() -> new FetchFailure.Lost("Telegram does not say where it is")))
                .map(path -> new Found(telegramFile(token, path), ""));
    }

    private URI telegramFile(String token, String path) {
        return UriComponentsBuilder.fromUri(below(settings.telegramUrl(), "file", "bot" + token))
                .path("/" + path)
                .build()
                .encode()
                .toUri();
    }

    private static URI below(URI base, String... segments) {
        return UriComponentsBuilder.fromUri(base)
                .pathSegment(segments)
                .build()
                .encode()
                .toUri();
    }

    private static String secret(OpenAccount account, String name) {
        return Optional.ofNullable(account.secrets().get(name)).orElseThrow(() -> new FetchFailure.NotConfigured(name));
    }

    private Mono<JsonNode> description(Found found) {
        return request(found)
                .accept(MediaType.APPLICATION_JSON)
                .exchangeToMono(answer ->
                        answer.statusCode().is2xxSuccessful() ? answer.bodyToMono(JsonNode.class) : refused(answer));
    }

    private Mono<Fetched> content(Found found, Download download, int redirects) {
        if (!hosts.has(found.address())) {
            return Mono.error(new FetchFailure.Lost("it lies where we do not fetch from"));
        }
        return request(found).exchangeToMono(answer -> taken(answer, found, download, redirects));
    }

    private Mono<Fetched> taken(ClientResponse answer, Found found, Download download, int redirects) {
        HttpStatusCode status = answer.statusCode();
        if (status.is3xxRedirection() && redirects > 0) {
            String location =
                    Objects.requireNonNullElse(answer.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION), "");
            URI next = found.address().resolve(address(location));
            return answer.releaseBody().then(content(found.movedTo(next), download, redirects - 1));
        }
        if (!status.is2xxSuccessful()) {
            return refused(answer);
        }
        String type = answer.headers()
                .contentType()
                .map(found2 -> found2.getType() + "/" + found2.getSubtype())
                .orElse("");
        return download.of(answer.bodyToFlux(org.springframework.core.io.buffer.DataBuffer.class), type);
    }

    private WebClient.RequestHeadersSpec<?> request(Found found) {
        return http.get().uri(found.address()).headers(headers -> {
            if (!found.token().isEmpty()) {
                headers.setBearerAuth(found.token());
            }
        });
    }

    /** A file that is gone is gone; anything else may be mended, by the provider or by who set up the account. */
    private static <T> Mono<T> refused(ClientResponse answer) {
        int status = answer.statusCode().value();
        String reason = "the provider answered " + status;
        boolean gone = status == HttpStatus.NOT_FOUND.value()
                || status == HttpStatus.GONE.value()
                || status == HttpStatus.BAD_REQUEST.value();
        return answer.releaseBody()
                .then(Mono.error(() -> gone ? new FetchFailure.Lost(reason) : new FetchFailure.NotNow(reason)));
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new FetchFailure.Lost("its address is none");
        }
    }

    /** Messages of HTTP clients hold addresses, and Telegram's addresses hold the token: only the kind is told. */
    private static FetchFailure unreachable(Throwable failure) {
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        return new FetchFailure.NotNow(
                "the provider did not answer (%s)".formatted(cause.getClass().getSimpleName()));
    }

    /**
     * An address and what opens it.
     *
     * @param token empty if it needs none, or holds it
     */
    private record Found(URI address, String token) {

        Found movedTo(URI next) {
            return Objects.equals(next.getHost(), address.getHost()) ? new Found(next, token) : new Found(next, "");
        }
    }
}
