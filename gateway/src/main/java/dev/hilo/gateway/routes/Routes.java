package dev.hilo.gateway.routes;

import static dev.hilo.gateway.routes.Lane.Traffic.API;
import static dev.hilo.gateway.routes.Lane.Traffic.CHAT;
import static dev.hilo.gateway.routes.Lane.Traffic.SIGN_IN;
import static dev.hilo.gateway.routes.Lane.Traffic.WEBHOOK;
import static dev.hilo.gateway.routes.Part.CONTACT;
import static dev.hilo.gateway.routes.Part.DEAL;
import static dev.hilo.gateway.routes.Part.IDENTITY;
import static dev.hilo.gateway.routes.Part.INGESTION;
import static dev.hilo.gateway.routes.Part.TASK;

import java.util.List;
import java.util.function.Function;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The table of everything that goes through; the first match counts. What is not here is not reachable from outside.
 */
@Configuration(proxyBeanMethods = false)
public class Routes {

    /** Paths of providers' posts. */
    public static final String WEBHOOKS = "/webhooks/*/**";

    /** Paths of web chats, and of the widget's own files. */
    public static final String CHATS = "/chat/**";

    /**
     * identity-service's own pages and endpoints. {@code /oauth2/*} has one segment only:
     * {@code /oauth2/authorization/…} and {@code /login/oauth2/…} belong to the gateway as its client.
     */
    public static final List<String> SIGN_IN_PATHS =
            List.of("/login", "/oauth2/*", "/connect/**", "/userinfo", "/.well-known/**", "/assets/login/**");

    private final Parts parts;
    private final LaneSettings settings;

    Routes(Parts parts, LaneSettings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    @Bean
    RouteLocator table(RouteLocatorBuilder builder) {
        return builder.routes()
                .route("mail-webhooks", to(mail(), "/webhooks/email/**"))
                .route("webhooks", to(webhooks(), WEBHOOKS))
                .route("web-chat", to(chat(), "/chat/*/sessions", "/chat/*/messages", "/chat/*/read", "/chat/*/stream"))
                .route("web-chat-files", to(chatFiles(), "/chat/*/files"))
                .route("contacts", to(api(CONTACT), "/api/v1/contacts/**", "/api/v1/conversations/**"))
                .route("canned-answers", to(api(CONTACT), "/api/v1/canned-answers/**"))
                .route("companies", to(api(CONTACT), "/api/v1/companies/**"))
                .route("lists", to(api(CONTACT), "/api/v1/views/**", "/api/v1/custom-fields/**", "/api/v1/exports/**"))
                .route("merging", to(api(CONTACT), "/api/v1/duplicates/**", "/api/v1/merges/**"))
                .route("deals", to(api(DEAL), "/api/v1/deals/**", "/api/v1/pipelines/**"))
                .route("tasks", to(api(TASK), "/api/v1/tasks/**", "/api/v1/activities/**"))
                .route("notifications", to(api(TASK), "/api/v1/notifications/**"))
                .route("calendars", to(api(TASK), "/calendar/*/hilo.ics"))
                .route("channels", to(api(INGESTION), "/api/v1/channels/**", "/api/v1/unparsed/**"))
                .route("dead-letters", to(api(INGESTION), "/api/v1/dead-letters/**"))
                .route(
                        "media",
                        to(new Lane(INGESTION, API, settings.mailBody(), settings.apiWait()), "/api/v1/media/**"))
                .route("users", to(api(IDENTITY), "/api/v1/me/**", "/api/v1/users/**", "/api/v1/permissions/**"))
                .route("access", to(api(IDENTITY), "/api/v1/teams/**", "/api/v1/roles/**"))
                .route("organisations", to(api(IDENTITY), "/api/v1/organisations/**", "/api/v1/clients/**"))
                .route("sign-in", to(signIn(), SIGN_IN_PATHS.toArray(String[]::new)))
                .build();
    }

    private Function<PredicateSpec, Buildable<Route>> to(Lane lane, String... paths) {
        return request -> request.path(paths)
                .metadata(Lane.ATTRIBUTE, lane)
                .metadata(
                        RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR,
                        lane.longestWait().toMillis())
                .uri(parts.uri(lane.part()));
    }

    private Lane mail() {
        return new Lane(INGESTION, WEBHOOK, settings.mailBody(), settings.webhookWait());
    }

    private Lane webhooks() {
        return new Lane(INGESTION, WEBHOOK, settings.webhookBody(), settings.webhookWait());
    }

    private Lane chat() {
        return new Lane(INGESTION, CHAT, settings.apiBody(), settings.apiWait());
    }

    private Lane chatFiles() {
        return new Lane(INGESTION, CHAT, settings.mailBody(), settings.apiWait());
    }

    private Lane signIn() {
        return new Lane(IDENTITY, SIGN_IN, settings.apiBody(), settings.apiWait());
    }

    private Lane api(Part part) {
        return new Lane(part, API, settings.apiBody(), settings.apiWait());
    }
}
