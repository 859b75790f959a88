package dev.hilo.ingestion.webhooks;

import dev.hilo.ingestion.accounts.AccountHealth;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.channel.Reading;
import dev.hilo.ingestion.publishing.PublishReading;
import dev.hilo.ingestion.publishing.UnparsedPosts;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes one post: is it allowed, is it true, what does it hold – and is all of that safe? */
@Component
final class ReceivePost {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivePost.class);

    private final AccountLimits limits;
    private final BodyMemory memory;
    private final SingleUse singleUse;
    private final PublishReading publishing;
    private final AccountHealth health;
    private final Clock clock;

    /** Large bodies take their time; on an event loop everybody else would wait for them. */
    private final Scheduler heavy = Schedulers.newBoundedElastic(2, 1_000, "large-posts");

    ReceivePost(
            AccountLimits limits,
            BodyMemory memory,
            SingleUse singleUse,
            PublishReading publishing,
            AccountHealth health,
            Clock clock) {
        this.limits = limits;
        this.memory = memory;
        this.singleUse = singleUse;
        this.publishing = publishing;
        this.health = health;
        this.clock = clock;
    }

    /** How the post ends; fails with {@link Refused}, or with whatever kept it from being safe. */
    Mono<Outcome> receive(OpenAccount to, ServerHttpRequest request) {
        if (!limits.permit(to.account().id())) {
            return Mono.just(Outcome.TOO_FAST);
        }
        HttpHeaders headers = request.getHeaders();
        String contentType = Objects.requireNonNullElse(headers.getFirst(HttpHeaders.CONTENT_TYPE), "");
        if (!isExpected(to, contentType)) {
            return Mono.just(Outcome.WRONG_TYPE);
        }
        long declared = headers.getContentLength();
        int limit = to.rules().bodyLimit();
        if (declared > limit) {
            return Mono.just(Outcome.TOO_LARGE);
        }
        BodyAssembly assembly = new BodyAssembly(declared, limit, memory);
        Mono<Outcome> work = request.getBody()
                .collect(() -> assembly, BodyAssembly::add)
                .flatMap(whole -> accept(to, contentType, headers, whole.bytes()));
        boolean small = declared >= 0 && declared <= BodyAssembly.SMALL;
        return small ? work : work.doFinally(_ -> assembly.release());
    }

    private static boolean isExpected(OpenAccount to, String contentType) {
        if (to.rules().contentTypes().isEmpty() || to.rules().contentTypes().contains(contentType)) {
            return true;
        }
        int end = contentType.indexOf(';');
        String type = end < 0 ? contentType : contentType.substring(0, end);
        return to.rules().contentTypes().contains(type.strip().toLowerCase(Locale.ROOT));
    }

    private Mono<Outcome> accept(OpenAccount to, String contentType, HttpHeaders headers, byte[] body) {
        Post post = new Post(to.account(), clock.instant(), contentType, new HeaderView(headers), body);
        return body.length <= BodyAssembly.SMALL
                ? keep(to, post)
                : Mono.defer(() -> keep(to, post)).subscribeOn(heavy);
    }

    private Mono<Outcome> keep(OpenAccount to, Post post) {
        if (!to.adapter().authentic(post, to.secrets()) || !singleUse.permits(to, post)) {
            health.rejected(to.account().id(), "forged");
            return Mono.just(Outcome.FORGED);
        }
        Reading reading = read(to, post);
        return publishing.publish(post, reading).then(Mono.fromSupplier(() -> kept(to, reading)));
    }

    private static Reading read(OpenAccount to, Post post) {
        try {
            return to.adapter().read(post);
        } catch (RuntimeException | StackOverflowError mistake) {
            // Adapters promise not to. Should one break it, the post is kept all the same.
            LOG.error("{} could not be read", to, mistake);
            return Reading.unread("unexpected: " + mistake.getClass().getSimpleName(), post.body());
        }
    }

    private Outcome kept(OpenAccount to, Reading reading) {
        health.received(to.account().id());
        if (reading.unread().isEmpty()) {
            return Outcome.ACCEPTED;
        }
        health.unparsed(to.account().id(), UnparsedPosts.reason(reading.unread()));
        return Outcome.UNPARSED;
    }
}
