package dev.hilo.gateway.docs;

import dev.hilo.gateway.routes.Part;
import dev.hilo.gateway.routes.Parts;
import dev.hilo.gateway.routes.PublicAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every service for its OpenAPI document. A service that is away is named in the whole, and does not hold it up.
 */
@Component
class Documentation {

    private static final Logger LOG = LoggerFactory.getLogger(Documentation.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofSeconds(15);

    private final WebClient web;
    private final Parts parts;
    private final PublicAddress here;
    private final OpenApi openApi;
    private final JsonMapper json;

    /** Anybody may ask, so asking often must not mean asking the services often. */
    private final Mono<JsonNode> whole;

    Documentation(WebClient.Builder web, Parts parts, PublicAddress here, JsonMapper json) {
        this.web = web.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build();
        this.parts = parts;
        this.here = here;
        this.json = json;
        this.openApi = new OpenApi(json);
        this.whole = Flux.fromArray(Part.values())
                .flatMap(this::ask, Part.values().length)
                .collectList()
                .map(this::merge)
                .cache(KEPT);
    }

    Mono<JsonNode> whole() {
        return whole;
    }

    private Mono<Chapter> ask(Part part) {
        return web.get()
                .uri(parts.uri(part).resolve("/v3/api-docs"))
                .retrieve()
                .bodyToMono(String.class)
                .timeout(LONGEST_WAIT)
                .map(text -> new Chapter(part, json.readTree(text)))
                .onErrorResume(failure -> missing(part, failure));
    }

    private static Mono<Chapter> missing(Part part, Throwable failure) {
        LOG.info("No API documentation of {}: {}", part, failure.toString());
        return Mono.empty();
    }

    private JsonNode merge(List<Chapter> chapters) {
        SortedMap<Part, JsonNode> documents = new TreeMap<>();
        chapters.forEach(chapter -> documents.put(chapter.part(), chapter.document()));
        List<Part> away = Arrays.stream(Part.values())
                .filter(part -> !documents.containsKey(part))
                .toList();
        return openApi.merge(documents, away, here.issuer());
    }

    private record Chapter(Part part, JsonNode document) {}
}
