package dev.hilo.ingestion.accounts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.Adapters;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes a channel account. */
@Component
class CreateAccount {

    private final Adapters adapters;
    private final ApiDatabase database;
    private final Accounts accounts;
    private final SecretBox box;
    private final RepeatableRequests requests;
    private final AuditLog audit;
    private final AnnounceAccount announcement;
    private final AccountDirectory directory;
    private final JsonMapper json;

    @SuppressWarnings("TooManyParameters") // wiring
    CreateAccount(
            Adapters adapters,
            ApiDatabase database,
            Accounts accounts,
            SecretBox box,
            RepeatableRequests requests,
            AuditLog audit,
            AnnounceAccount announcement,
            AccountDirectory directory,
            JsonMapper json) {
        this.adapters = adapters;
        this.database = database;
        this.accounts = accounts;
        this.box = box;
        this.requests = requests;
        this.audit = audit;
        this.announcement = announcement;
        this.directory = directory;
        this.json = json;
    }

    /**
     * What the caller asks for, as it came.
     *
     * @param settings values may be texts, numbers or booleans
     */
    record Request(
            @Nullable String channel,
            @Nullable String key,
            @Nullable String name,
            @Nullable String provider,
            @Nullable Map<String, @Nullable Object> settings,
            @Nullable Map<String, @Nullable Object> secrets) {}

    /**
     * The new account, or the one that the same request made before.
     *
     * @param requestKey of the caller; the same key with the same request makes one account
     * @throws Problem 422 with everything that is wrong
     */
    Mono<StoredAccount> create(Caller caller, @Nullable String requestKey, Request request) {
        AccountDraft draft = draft(request);
        UUID id = Ids.next();
        Mono<StoredAccount> work = requests.claim(caller, requestKey, fingerprint(request), id)
                .flatMap(made -> made.map(accounts::find).orElseGet(() -> add(caller, draft, id)))
                .switchIfEmpty(Mono.error(Problem::notFound));
        return database.inTransaction(work)
                .doOnNext(made -> directory.forget(made.account()))
                .doOnSuccess(_ -> announcement.wake());
    }

    /** Keyed, because the request holds secrets. */
    private byte[] fingerprint(Request request) {
        return box.fingerprint(json.writeValueAsBytes(request));
    }

    private Mono<StoredAccount> add(Caller caller, AccountDraft draft, UUID id) {
        return accounts.add(
                        draft.account(id, caller.org()),
                        draft.name(),
                        box.seal(id, draft.secrets()),
                        draft.secretNames())
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("key", "taken")))
                .then(audit.append(caller, "channel.created", id, described(draft)))
                .then(accounts.find(id))
                .delayUntil(announcement::open);
    }

    private static Map<String, Object> described(AccountDraft draft) {
        return Map.of("channel", Adapters.name(draft.channel()), "key", draft.key(), "secrets", draft.secretNames());
    }

    private AccountDraft draft(Request request) {
        ChannelAdapter adapter = Optional.ofNullable(request.channel())
                .flatMap(adapters::named)
                .orElseThrow(
                        () -> Problem.invalid("channel", "one-of", String.join(", ", new TreeSet<>(adapters.names()))));
        Channel channel = adapter.channel();
        String provider = request.provider() == null || request.provider().isBlank()
                ? AccountCheck.usualProvider(channel)
                : request.provider();
        refuse(AccountCheck.errorsOfProvider(channel, provider));
        AccountDraft draft = new AccountDraft(
                channel,
                Objects.requireNonNullElse(request.key(), ""),
                Objects.requireNonNullElse(request.name(), "").strip(),
                provider,
                Texts.merged("settings", Map.of(), request.settings()),
                Texts.merged("secrets", Map.of(), request.secrets()));
        refuse(AccountCheck.errorsOf(draft, adapter.rules(provider)));
        return draft;
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
