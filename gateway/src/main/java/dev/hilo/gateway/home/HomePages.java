package dev.hilo.gateway.home;

import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** A start page that shows who is signed in and whom the organisation heard from last, until the real app is there. */
@Configuration(proxyBeanMethods = false)
class HomePages {

    @Bean
    RouterFunction<ServerResponse> homeRoutes() {
        var page = new ClassPathResource("pages/home/index.html");
        return route().GET(
                        "/",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .header("Cache-Control", "no-cache")
                                .bodyValue(page))
                .add(resources("/assets/home/**", new ClassPathResource("pages/home/")))
                .build();
    }
}
