package dev.hilo.gateway.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one page of the app. It is read anew each time: it is small, and may have been built again meanwhile. */
@Component
class AppPage {

    private static final String PLACE_OF_THE_NONCE = "__CSP_NONCE__";

    private final Path index;

    AppPage(AppSettings settings) {
        this.index = settings.folder().resolve("index.html");
    }

    Mono<ServerResponse> show() {
        return Mono.fromCallable(() -> Files.readString(index, StandardCharsets.UTF_8))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(AppPage::withNonce)
                .onErrorResume(NoSuchFileException.class, missing -> notBuilt())
                .onErrorMap(IOException.class, IllegalStateException::new);
    }

    private static Mono<ServerResponse> withNonce(String page) {
        Nonce nonce = Nonce.fresh();
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", nonce.policy())
                .bodyValue(page.replace(PLACE_OF_THE_NONCE, nonce.value()));
    }

    /** The API is there nevertheless. */
    private static Mono<ServerResponse> notBuilt() {
        return ServerResponse.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore())
                .bodyValue(new ClassPathResource("pages/app/not-built.html"));
    }
}
