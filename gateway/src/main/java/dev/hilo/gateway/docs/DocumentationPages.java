package dev.hilo.gateway.docs;

import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * {@code /docs} for people, {@code /v3/api-docs} for programs. The viewer comes along with the gateway, not from a CDN.
 */
@Configuration(proxyBeanMethods = false)
class DocumentationPages {

    @Bean
    RouterFunction<ServerResponse> documentationRoutes(
            Documentation documentation, @Value("${hilo.docs.viewer-version}") String viewer) {
        var page = new ClassPathResource("pages/docs/index.html");
        return route().GET("/v3/api-docs", request -> json(documentation.whole()))
                .GET("/docs", request -> html(page))
                .add(resources(
                        "/docs/viewer/**",
                        new ClassPathResource("META-INF/resources/webjars/swagger-ui/" + viewer + "/")))
                .add(resources("/docs/**", new ClassPathResource("pages/docs/")))
                .build();
    }

    private static Mono<ServerResponse> json(Mono<JsonNode> document) {
        return document.flatMap(whole ->
                ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(whole));
    }

    private static Mono<ServerResponse> html(ClassPathResource page) {
        return ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page);
    }
}
