package dev.hilo.ingestion.webchat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.publishing.KafkaGate;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What the widget asks for. */
@RestController
@RequestMapping("/chat/{siteKey}")
class ChatController {

    static final String SESSION = "X-Chat-Session";

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_ID = 64;

    private final ChatSites sites;
    private final OpenSession openSession;
    private final ChatLimits limits;
    private final ChatLines lines;
    private final ChatStreams streams;
    private final TakeFile takeFile;
    private final KafkaGate kafka;
    private final JsonMapper json;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    ChatController(
            ChatSites sites,
            OpenSession openSession,
            ChatLimits limits,
            ChatLines lines,
            ChatStreams streams,
            TakeFile takeFile,
            KafkaGate kafka,
            JsonMapper json,
            Clock clock) {
        this.sites = sites;
        this.openSession = openSession;
        this.limits = limits;
        this.lines = lines;
        this.streams = streams;
        this.takeFile = takeFile;
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/sessions")
    Mono<OpenSession.Opened> open(
            @PathVariable String siteKey,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @RequestHeader(name = "X-Forwarded-For", defaultValue = "") String address,
            @RequestBody OpenSession.Request request) {
        limits.session(address);
        return sites.open(siteKey, origin).map(account -> openSession.open(account, request));
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Accepted> write(
            @PathVariable String siteKey,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @RequestHeader(SESSION) String session,
            @RequestBody NewMessage message) {
        return sites.open(siteKey, origin)
                .map(OpenAccount::account)
                .flatMap(account -> accept(account, openSession.visitor(account, session), message));
    }

    /** The body is the file itself. */
    @PostMapping("/files")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @SuppressWarnings({"TooManyParameters", "RequestMappingAnnotation"}) // the request is itself
    Mono<Accepted> send(
            @PathVariable String siteKey,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @RequestHeader(SESSION) String session,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @RequestParam String clientMessageId,
            @RequestParam String name,
            ServerHttpRequest request) {
        NewMessage message = new NewMessage(clientMessageId, Contact.bounded(name), null);
        TakeFile.Sent file = new TakeFile.Sent(clientMessageId, message.line(), plain(type), request.getBody());
        return sites.open(siteKey, origin)
                .map(OpenAccount::account)
                .flatMap(account -> accept(account, openSession.visitor(account, session), message, file));
    }

    /** Everything up to a line was on the visitor's screen. */
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> read(
            @PathVariable String siteKey,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @RequestHeader(SESSION) String session,
            @RequestBody ReadUntil until) {
        return sites.open(siteKey, origin)
                .map(OpenAccount::account)
                .flatMap(account -> markRead(account, openSession.visitor(account, session), until));
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> stream(
            @PathVariable String siteKey,
            @RequestHeader(name = HttpHeaders.ORIGIN, required = false) @Nullable String origin,
            @RequestHeader(SESSION) String session,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long lastLine) {
        return sites.open(siteKey, origin)
                .map(OpenAccount::account)
                .map(account -> follow(account, openSession.visitor(account, session), lastLine));
    }

    private ResponseEntity<Flux<ServerSentEvent<String>>> follow(Account account, Visitor visitor, long lastLine) {
        limits.stream(visitor);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .cacheControl(CacheControl.noStore())
                .body(streams.open(account, visitor, Math.max(0, lastLine), json::writeValueAsString));
    }

    /** Without its parameters. */
    private static String plain(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private Mono<Accepted> accept(Account account, Visitor visitor, NewMessage message) {
        limits.message(visitor);
        message.requireGood();
        return keep(account, visitor, message);
    }

    private Mono<Accepted> accept(Account account, Visitor visitor, NewMessage message, TakeFile.Sent file) {
        limits.message(visitor);
        message.requireGood();
        return takeFile.take(account, visitor, file).map(Accepted::new);
    }

    private Mono<Void> markRead(Account account, Visitor visitor, ReadUntil until) {
        return lines.read(account, visitor.id(), until.seq()).flatMap(read -> tellRead(account, visitor, read));
    }

    /** Told to Kafka first: what is only in our table nobody would answer. */
    private Mono<Accepted> keep(Account account, Visitor visitor, NewMessage message) {
        ChatEvents events = new ChatEvents(account, visitor, clock.instant());
        UUID id = events.messageId(message.id());
        return kafka.send(
                        Topics.CHANNEL_INBOUND,
                        List.of(events.written(
                                message.id(), message.line(), message.typed(), json.writeValueAsString(message))))
                .onErrorMap(_ -> new Problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again"))
                .then(lines.addTheirs(account, visitor.id(), id, message.line()))
                .thenReturn(new Accepted(id));
    }

    private Mono<Void> tellRead(Account account, Visitor visitor, List<UUID> read) {
        ChatEvents events = new ChatEvents(account, visitor, clock.instant());
        List<MessageStatusChanged> told = read.stream().map(events::read).toList();
        return told.isEmpty() ? Mono.empty() : kafka.send(Topics.CHANNEL_INBOUND, told);
    }

    record Accepted(UUID id) {}

    record ReadUntil(long seq) {}

    /**
     * What a visitor wrote.
     *
     * @param clientMessageId the browser's own: sent twice, it is one message
     * @param contact what they typed about themselves, if they were asked
     */
    record NewMessage(
            @Nullable String clientMessageId,
            @Nullable String text,
            @Nullable Contact contact) {

        void requireGood() {
            if (id().isBlank() || id().length() > LONGEST_ID) {
                throw Problem.invalid("clientMessageId", "between", 1, LONGEST_ID);
            }
            if (line().isBlank() || line().length() > LONGEST_TEXT) {
                throw Problem.invalid("text", "between", 1, LONGEST_TEXT);
            }
        }

        String id() {
            return Objects.requireNonNullElse(clientMessageId, "");
        }

        /** PostgreSQL keeps no NUL. */
        String line() {
            return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
        }

        ChatEvents.Typed typed() {
            return contact == null ? ChatEvents.Typed.NOTHING : contact.typed();
        }
    }

    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {

        ChatEvents.Typed typed() {
            return new ChatEvents.Typed(bounded(name), bounded(email), bounded(phone), null);
        }

        private static String bounded(@Nullable String text) {
            String line = Objects.requireNonNullElse(text, "")
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
            return line.substring(0, Math.min(line.length(), 200));
        }
    }
}
