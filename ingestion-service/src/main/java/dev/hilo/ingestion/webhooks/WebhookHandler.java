package dev.hilo.ingestion.webhooks;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.publishing.KafkaGate;
import dev.hilo.ingestion.whatsapp.WhatsAppSignature;
import dev.hilo.platform.web.ProblemWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** {@code GET, POST /webhooks/{channel}/{accountKey}}. */
@Component
final class WebhookHandler implements WebHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookHandler.class);
    private static final int LONGEST_CHALLENGE = 1_000;

    private final AccountDirectory accounts;
    private final ReceivePost posts;
    private final ProblemWriter problems;
    private final WebhookMeters meters;
    private final KafkaGate kafka;

    WebhookHandler(
            AccountDirectory accounts,
            ReceivePost posts,
            ProblemWriter problems,
            WebhookMeters meters,
            KafkaGate kafka) {
        this.accounts = accounts;
        this.posts = posts;
        this.problems = problems;
        this.meters = meters;
        this.kafka = kafka;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        long start = System.nanoTime();
        String path = exchange.getRequest().getPath().value();
        int key = path.lastIndexOf('/') + 1;
        int channel = path.lastIndexOf('/', key - 2) + 1;
        String channelName = path.substring(channel, key - 1);
        return outcome(exchange, channelName, path.substring(key))
                .onErrorResume(failure -> Mono.just(outcomeOf(failure)))
                .flatMap(outcome -> answer(exchange, channelName, outcome, start));
    }

    private Mono<Outcome> outcome(ServerWebExchange exchange, String channel, String key) {
        OpenAccount known = accounts.inMemory(channel, key);
        return known == null
                ? accounts.find(channel, key)
                        .flatMap(found -> outcome(exchange, found))
                        .defaultIfEmpty(Outcome.UNKNOWN)
                : outcome(exchange, known);
    }

    private Mono<Outcome> outcome(ServerWebExchange exchange, OpenAccount account) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (HttpMethod.POST.equals(method)) {
            return posts.receive(account, exchange.getRequest());
        }
        return HttpMethod.GET.equals(method) && account.account().channel() == Channel.WHATSAPP
                ? challenge(exchange, account)
                : Mono.just(Outcome.WRONG_METHOD);
    }

    /** Meta asks whether the address is ours before it sends anything there. */
    private static Mono<Outcome> challenge(ServerWebExchange exchange, OpenAccount account) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        String challenge = parameter(query, "hub.challenge");
        boolean ours = WhatsAppSignature.verifies(
                parameter(query, "hub.mode"), parameter(query, "hub.verify_token"), account.secrets());
        if (!ours || challenge.length() > LONGEST_CHALLENGE) {
            return Mono.just(Outcome.NOT_CHALLENGED);
        }
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.TEXT_PLAIN);
        response.getHeaders().set("X-Content-Type-Options", "nosniff");
        byte[] body = challenge.getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)))
                .thenReturn(Outcome.CHALLENGED);
    }

    private static String parameter(MultiValueMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "");
    }

    private Outcome outcomeOf(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.outcome();
        }
        if (!kafka.isOldNews(failure)) {
            LOG.warn("A post is not acknowledged: {}", failure.toString());
        }
        return Outcome.TRY_AGAIN;
    }

    private Mono<Void> answer(ServerWebExchange exchange, String channel, Outcome outcome, long start) {
        meters.count(channel, outcome, start);
        if (outcome.problem().isEmpty()) {
            return exchange.getResponse().setComplete();
        }
        if (outcome.retryAfter() > 0) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(outcome.retryAfter()));
        }
        return problems.write(exchange, outcome.status(), outcome.problem());
    }
}
