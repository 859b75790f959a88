package dev.hilo.gateway.app;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Every address that a browser asks a page for and that nobody else has is a screen of the app, which knows it. */
@Configuration(proxyBeanMethods = false)
class AppRoutes {

    private static final List<String> NOT_SCREENS = List.of(
            "/api",
            "/webhooks",
            "/chat",
            "/docs",
            "/v3",
            "/app",
            "/assets",
            "/oauth2",
            "/login",
            "/logout",
            "/connect");

    private static final RequestPredicate READING = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);

    @Bean
    RouterFunction<ServerResponse> screens(AppPage page) {
        return route().route(RequestPredicates.path("/").or(screen()).and(READING), request -> page.show())
                .build();
    }

    private static RequestPredicate screen() {
        return RequestPredicates.accept(MediaType.TEXT_HTML).and(AppRoutes::isScreen);
    }

    private static boolean isScreen(ServerRequest request) {
        String path = request.path();
        boolean namesFile = path.lastIndexOf('.') > path.lastIndexOf('/');
        boolean asksForPage = request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        return asksForPage
                && !namesFile
                && NOT_SCREENS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }
}
