package dev.hilo.deal.views;

import dev.hilo.deal.views.DealViews.DealSavedView;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Saved views of the list of deals. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/deals/views")
@Tag(name = "deals")
class DealViewController {

    private static final String VIEW = "deals:view";
    private static final int LONGEST_QUERY = 2000;

    private final ApiDatabase database;
    private final DealViews views;

    DealViewController(ApiDatabase database, DealViews views) {
        this.database = database;
        this.views = views;
    }

    record NewDealView(
            @Nullable String name,
            @Nullable Boolean shared,
            @Nullable String query) {

        DealSavedView of(UUID owner) {
            String kept = query == null ? "" : query.replace("\0", "").strip();
            if (kept.length() > LONGEST_QUERY) {
                throw Problem.invalid("query", "too-long", LONGEST_QUERY);
            }
            String called = Parameters.text("name", name).orElseThrow(() -> Problem.invalid("name", "required"));
            return new DealSavedView(Ids.next(), called, Boolean.TRUE.equals(shared), kept, owner, true);
        }
    }

    @GetMapping
    @Operation(summary = "The caller's own views and those that others share")
    Mono<Page<DealSavedView>> list(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require(VIEW);
        return database.inTransaction(views.list(Reach.user(caller))).map(found -> new Page<>(found, null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keeps a view; one of the same name is replaced")
    Mono<DealSavedView> put(@Parameter(hidden = true) Caller caller, @RequestBody NewDealView asked) {
        var _ = caller.require(VIEW);
        return database.inTransaction(views.put(caller.org(), asked.of(Reach.user(caller))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a view of one's own")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(VIEW);
        return views.remove(id, Reach.user(caller))
                .filter(removed -> removed)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .as(database::inTransaction)
                .then();
    }
}
