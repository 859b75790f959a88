package dev.hilo.gateway.chat;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /chat/widget.js}, which sites of others load, and {@code /chat/demo?site=key}. */
@Configuration(proxyBeanMethods = false)
class ChatPages {

    /** A site's page names the script for years; a new one is to reach it soon. */
    private static final CacheControl SOON_ANEW =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @Bean
    RouterFunction<ServerResponse> chatRoutes(WidgetSettings settings) {
        Resource script = new FileSystemResource(settings.script());
        return route().GET("/chat/widget.js", _ -> widget(script))
                .GET("/chat/demo", _ -> page("pages/chat/demo.html", MediaType.TEXT_HTML))
                .GET("/chat/demo.js", _ -> page("pages/chat/demo.js", SCRIPT))
                .build();
    }

    private static Mono<ServerResponse> widget(Resource script) {
        return script.exists()
                ? ServerResponse.ok()
                        .contentType(SCRIPT)
                        .cacheControl(SOON_ANEW)
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .bodyValue(script)
                : ServerResponse.notFound().build();
    }

    private static Mono<ServerResponse> page(String name, MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .bodyValue(new ClassPathResource(name));
    }
}
