package dev.hilo.ingestion.accounts;

import dev.hilo.ingestion.channel.Adapters;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Limit;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/channels")
@Tag(name = "channels", description = "Channel accounts of the organisation")
@SuppressWarnings("RequestMappingAnnotation") // the caller comes from the token
class AccountController {

    private static final String VIEW = "channels:view";
    private static final String CONFIGURE = "channels:configure";

    private final ApiDatabase database;
    private final Accounts accounts;
    private final Adapters adapters;
    private final CreateAccount creation;
    private final ChangeAccount changing;
    private final String publicUrl;

    AccountController(
            ApiDatabase database,
            Accounts accounts,
            Adapters adapters,
            CreateAccount creation,
            ChangeAccount changing,
            AccountSettings settings) {
        this.database = database;
        this.accounts = accounts;
        this.adapters = adapters;
        this.creation = creation;
        this.changing = changing;
        this.publicUrl = settings.publicUrl();
    }

    @GetMapping
    @Operation(summary = "The accounts, oldest first")
    Mono<Page<AccountView>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require(VIEW);
        int rows = Limit.of(limit);
        return database.inTransaction(accounts.page(channelName(channel), Cursor.parse(cursor, 1), rows + 1))
                .map(found ->
                        Page.of(found, rows, last -> Cursor.of(last.account().id())))
                .map(page -> page.map(this::view));
    }

    @PostMapping
    @Operation(summary = "A new account; secrets are written and never read back")
    Mono<ResponseEntity<AccountView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody CreateAccount.Request request) {
        var _ = caller.require(CONFIGURE);
        return creation.create(caller, requestKey, request)
                .map(made -> tagged(
                        ResponseEntity.created(
                                URI.create("/api/v1/channels/" + made.account().id())),
                        made));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One account")
    Mono<ResponseEntity<AccountView>> get(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(VIEW);
        return database.inTransaction(accounts.find(id))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(found -> tagged(ResponseEntity.ok(), found));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Changes an account by JSON merge patch; a secret or setting set to null is taken away")
    Mono<ResponseEntity<AccountView>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody Map<String, @Nullable Object> patch) {
        var _ = caller.require(CONFIGURE);
        return changing.change(caller, id, expected, patch).map(changed -> tagged(ResponseEntity.ok(), changed));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Closes an account: its webhook answers 404, what it received stays")
    Mono<Void> close(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected) {
        var _ = caller.require(CONFIGURE);
        return changing.close(caller, id, expected);
    }

    private String channelName(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return "";
        }
        return adapters.named(asked)
                .map(adapter -> adapter.channel().name())
                .orElseThrow(() -> Problem.invalid("channel", "one-of", String.join(", ", adapters.names())));
    }

    private ResponseEntity<AccountView> tagged(ResponseEntity.BodyBuilder answer, StoredAccount account) {
        return answer.eTag(EntityTag.of(account.version())).body(view(account));
    }

    private AccountView view(StoredAccount account) {
        return AccountView.of(account, publicUrl);
    }
}
