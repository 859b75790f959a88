package dev.hilo.gateway.app;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.EncodedResourceResolver;

/** Files that carry their content's hash in their name never change: browsers keep them for good. */
@Configuration(proxyBeanMethods = false)
class AppFiles implements WebFluxConfigurer {

    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final AppSettings settings;

    AppFiles(AppSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/app/**")
                .addResourceLocations(folder("app"))
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                // Nothing is remembered about a file: the app may be built anew while this runs.
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver());
        files.addResourceHandler("/hilo.svg")
                .addResourceLocations(folder(""))
                .setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
    }

    private String folder(String name) {
        return new FileSystemResource(settings.folder().resolve(name).toAbsolutePath() + "/")
                .getFile()
                .toURI()
                .toString();
    }
}
