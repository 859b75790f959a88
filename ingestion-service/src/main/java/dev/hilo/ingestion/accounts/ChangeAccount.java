package dev.hilo.ingestion.accounts;

import dev.hilo.ingestion.channel.Adapters;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Changes or closes a channel account. */
@Component
class ChangeAccount {

    private static final Set<String> FIXED = Set.of("id", "channel", "key");

    private final Adapters adapters;
    private final ApiDatabase database;
    private final Accounts accounts;
    private final SecretBox box;
    private final AuditLog audit;
    private final AnnounceAccount announcement;
    private final AccountDirectory directory;

    ChangeAccount(
            Adapters adapters,
            ApiDatabase database,
            Accounts accounts,
            SecretBox box,
            AuditLog audit,
            AnnounceAccount announcement,
            AccountDirectory directory) {
        this.adapters = adapters;
        this.database = database;
        this.accounts = accounts;
        this.box = box;
        this.audit = audit;
        this.announcement = announcement;
        this.directory = directory;
    }

    /**
     * The account after a JSON merge patch (RFC 7396).
     *
     * @param expected the version the caller saw, as entity tag; nothing if they do not care
     * @throws Problem 404, 412 if it is another version by now, 422 with everything that is wrong
     */
    Mono<StoredAccount> change(Caller caller, UUID id, @Nullable String expected, Map<String, @Nullable Object> patch) {
        Mono<StoredAccount> work = toChange(id, expected == null ? version(patch) : expected)
                .flatMap(present -> save(caller, present, patched(present, patch), patch))
                .then(accounts.find(id))
                .delayUntil(announcement::open);
        return database.inTransaction(work)
                .doOnNext(changed -> directory.forget(changed.account()))
                .doOnSuccess(_ -> announcement.wake());
    }

    /**
     * The account receives nothing any more; what it received stays.
     *
     * @throws Problem 404, 412
     */
    Mono<Void> close(Caller caller, UUID id, @Nullable String expected) {
        Mono<StoredAccount> work = toChange(id, expected)
                .delayUntil(_ -> accounts.remove(id))
                .delayUntil(_ -> audit.append(caller, "channel.closed", id, Map.of()))
                .delayUntil(announcement::closed);
        return database.inTransaction(work)
                .doOnNext(closed -> directory.forget(closed.account()))
                .doOnSuccess(_ -> announcement.wake())
                .then();
    }

    private Mono<StoredAccount> toChange(UUID id, @Nullable String expected) {
        return accounts.findToChange(id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(present -> EntityTag.require(present.version(), expected));
    }

    /** Who has no entity tag at hand may name the version in the patch itself. */
    private static @Nullable String version(Map<String, @Nullable Object> patch) {
        return patch.get("version") instanceof Number version ? EntityTag.of(version.longValue()) : null;
    }

    private AccountDraft patched(StoredAccount present, Map<String, @Nullable Object> patch) {
        CreateAccount.refuse(FIXED.stream()
                .filter(patch::containsKey)
                .filter(field -> !Objects.equals(patch.get(field), fixed(present, field)))
                .sorted()
                .map(field -> new FieldError(field, "fixed"))
                .toList());
        String provider = text(patch, "provider", present.account().provider());
        CreateAccount.refuse(AccountCheck.errorsOfProvider(present.account().channel(), provider));
        AccountDraft draft = new AccountDraft(
                present.account().channel(),
                present.account().key(),
                text(patch, "name", present.name()),
                provider,
                Texts.merged("settings", present.account().settings(), patch.get("settings")),
                Texts.merged("secrets", box.open(present.account().id(), present.sealed()), patch.get("secrets")));
        ChannelAdapter adapter = adapters.of(draft.channel()).orElseThrow(Problem::notFound);
        CreateAccount.refuse(AccountCheck.errorsOf(draft, adapter.rules(provider)));
        return draft;
    }

    private Mono<Void> save(
            Caller caller, StoredAccount present, AccountDraft draft, Map<String, @Nullable Object> patch) {
        UUID id = present.account().id();
        return accounts.change(
                        draft.account(id, present.account().org()),
                        draft.name(),
                        box.seal(id, draft.secrets()),
                        draft.secretNames())
                .then(audit.append(caller, "channel.changed", id, Map.of("fields", fields(patch))));
    }

    /** {@code name}, {@code secrets.appSecret}: what was named, never what it was set to. */
    private static List<String> fields(Map<String, @Nullable Object> patch) {
        return patch.entrySet().stream()
                .flatMap(entry -> entry.getValue() instanceof Map<?, ?> inner
                        ? inner.keySet().stream().map(name -> entry.getKey() + "." + name)
                        : java.util.stream.Stream.of(entry.getKey()))
                .sorted()
                .toList();
    }

    private static String text(Map<String, @Nullable Object> patch, String field, String otherwise) {
        if (!patch.containsKey(field)) {
            return otherwise;
        }
        return Objects.requireNonNullElse(Texts.text(field, patch.get(field)), "");
    }

    private static String fixed(StoredAccount present, String field) {
        return switch (field) {
            case "id" -> present.account().id().toString();
            case "channel" -> Adapters.name(present.account().channel());
            default -> present.account().key();
        };
    }
}
