package dev.hilo.task.views;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.views.SavedView.Mode;
import dev.hilo.task.wording.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Keeps the views of a user. */
@Component
class KeepViews {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2000;

    private final ApiDatabase database;
    private final SavedViews views;
    private final MergePatch mergePatch;

    KeepViews(ApiDatabase database, SavedViews views, MergePatch mergePatch) {
        this.database = database;
        this.views = views;
        this.mergePatch = mergePatch;
    }

    /** What may be said of a view. */
    @Schema(name = "TaskSavedViewFields")
    record Fields(
            @Nullable String name,
            @Nullable Mode mode,
            @Nullable String query,
            @Nullable Boolean isDefault) {

        SavedView view(UUID id) {
            List<FieldError> errors = new ArrayList<>();
            String title = Typed.title("name", name, LONGEST_NAME, errors);
            String parameters = Typed.line("query", query, LONGEST_QUERY, errors);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            return new SavedView(
                    id, title, mode == null ? Mode.TABLE : mode, parameters, Boolean.TRUE.equals(isDefault));
        }
    }

    Mono<SavedView> add(Caller caller, Fields fields) {
        SavedView view = fields.view(Ids.next());
        return views.of(Reach.user(caller))
                .doOnNext(KeepViews::requireRoom)
                .flatMap(_ -> views.keep(caller.org(), Reach.user(caller), view))
                .as(database::inTransaction);
    }

    Mono<SavedView> change(Caller caller, UUID id, JsonNode patch) {
        return views.of(Reach.user(caller))
                .map(present -> changed(present, id, patch))
                .flatMap(view -> views.keep(caller.org(), Reach.user(caller), view))
                .as(database::inTransaction);
    }

    private SavedView changed(List<SavedView> present, UUID id, JsonNode patch) {
        SavedView before = present.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Fields fields = new Fields(before.name(), before.mode(), before.query(), before.isDefault());
        return mergePatch.apply(fields, patch, Fields.class).view(id);
    }

    private static void requireRoom(List<SavedView> present) {
        if (present.size() >= MOST) {
            throw Problem.invalid("", "too-many", MOST);
        }
    }
}
