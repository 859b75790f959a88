package dev.hilo.contact.answering;

import dev.hilo.contact.answering.StartConversation.Start;
import dev.hilo.contact.answering.StartConversation.Started;
import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import dev.hilo.platform.web.ProblemTexts;
import dev.hilo.platform.web.ProblemWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How a person can be written to, and the first word to them. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/contacts/{id}")
@Tag(name = "conversations")
class ContactChannelController {

    private final MergeGroups groups;
    private final Ways ways;
    private final StartConversation starting;
    private final ProblemTexts texts;
    private final Clock clock;

    ContactChannelController(
            MergeGroups groups, Ways ways, StartConversation starting, ProblemTexts texts, Clock clock) {
        this.groups = groups;
        this.ways = ways;
        this.starting = starting;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A channel account and whether it reaches the person now.
     *
     * @param possible whether something can be sent now
     * @param templateOnly whether that has to be a template
     * @param reason why not, for programs
     * @param message why not, for people
     */
    record ContactChannel(
            String channel,
            UUID accountId,
            String accountName,
            @Nullable String handle,
            boolean preferred,
            boolean possible,
            boolean templateOnly,
            @Nullable Instant windowEndsAt,
            @Nullable String reason,
            @Nullable String message,
            @Nullable UUID conversationId) {}

    /** The first word to somebody: on the channel and account named, or else on those they prefer. */
    record NewConversation(
            @Nullable String channel,
            @Nullable UUID accountId,
            @Nullable NewMessage message) {}

    /** The conversation, and the message in it. */
    record StartedConversation(UUID id, UUID messageId) {}

    @GetMapping("/channels")
    @Operation(summary = "The ways to write to a person, the preferred one first, and why some are not possible now")
    Mono<Page<ContactChannel>> channels(
            @Parameter(hidden = true) Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
        Locale locale = ProblemWriter.locale(exchange);
        return groups.of(id, Reach.of(caller, "contacts:view"))
                .flatMap(people -> ways.of(id, people))
                .map(found ->
                        new Page<>(found.stream().map(way -> shown(way, locale)).toList(), null));
    }

    private ContactChannel shown(Way way, Locale locale) {
        Instant now = clock.instant();
        String reason = way.obstacle().map(Way.Obstacle::code).orElse(null);
        return new ContactChannel(
                Names.of(way.channel()),
                way.account(),
                way.accountName(),
                way.handle(),
                way.preferred(),
                reason == null,
                way.templateOnly(now),
                way.windowEndsAt(now),
                reason,
                reason == null ? null : texts.text("problem." + reason, reason, locale),
                way.conversationId());
    }

    @PostMapping("/conversations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes to a person first, on their preferred channel or the one named")
    Mono<StartedConversation> start(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody NewConversation asked) {
        Reach reach = Reach.of(caller, "conversations:create");
        if (asked.message() == null) {
            throw Problem.invalid("message", "required");
        }
        Start start = new Start(caller, id, reach, asked.channel(), asked.accountId(), asked.message(), requestKey);
        return starting.start(start).map(ContactChannelController::shown);
    }

    private static StartedConversation shown(Started started) {
        return new StartedConversation(started.conversation(), started.message());
    }
}
