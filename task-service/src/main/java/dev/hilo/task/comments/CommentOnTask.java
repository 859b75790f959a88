package dev.hilo.task.comments;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.comments.Comments.Said;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import dev.hilo.task.notifications.RaiseNotifications;
import dev.hilo.task.tasks.ReadTask;
import dev.hilo.task.tasks.TaskView;
import dev.hilo.task.wording.Typed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says something about a task that one may see, and tells those who are mentioned. */
@Component
class CommentOnTask {

    private static final int LONGEST = 10_000;
    private static final int MOST_MENTIONS = 50;

    private final ApiDatabase database;
    private final ReadTask readTask;
    private final Comments comments;
    private final RaiseNotifications raise;
    private final OutboxRelay relay;
    private final Clock clock;

    CommentOnTask(
            ApiDatabase database,
            ReadTask readTask,
            Comments comments,
            RaiseNotifications raise,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.readTask = readTask;
        this.comments = comments;
        this.raise = raise;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param mentions the users whose names stand in the text behind an @
     */
    @Schema(name = "TaskCommentFields")
    record Fields(String text, List<UUID> mentions) {

        Fields {
            text = Objects.requireNonNullElse(text, "");
            mentions = mentions == null
                    ? List.of()
                    : mentions.stream().filter(Objects::nonNull).distinct().toList();
        }
    }

    Mono<Comment> add(Caller caller, UUID task, Fields fields) {
        Said said = said(caller, task, null, fields);
        return readTask.read(caller, task)
                .flatMap(about -> kept(said, about, comments.add(said)))
                .as(database::inTransaction)
                .doOnNext(_ -> relay.wake());
    }

    Mono<Comment> change(Caller caller, UUID task, UUID id, Fields fields) {
        Said said = said(caller, task, id, fields);
        return readTask.read(caller, task)
                .flatMap(about -> kept(said, about, comments.change(said)))
                .as(database::inTransaction)
                .doOnNext(_ -> relay.wake());
    }

    private Said said(Caller caller, UUID task, @Nullable UUID id, Fields fields) {
        List<FieldError> errors = new ArrayList<>();
        String text = Typed.text("text", fields.text(), LONGEST, errors);
        if (text.isEmpty()) {
            errors.add(new FieldError("text", "required"));
        }
        if (fields.mentions().size() > MOST_MENTIONS) {
            errors.add(new FieldError("mentions", "too-many", MOST_MENTIONS));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        UUID which = Objects.requireNonNullElseGet(id, Ids::next);
        return new Said(which, caller.org(), task, Reach.user(caller), text, fields.mentions(), clock.instant());
    }

    private Mono<Comment> kept(Said said, TaskView about, Mono<Long> writing) {
        return comments.unknown(said.mentions())
                .filter(unknown -> unknown == 0)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("mentions", "unknown-user")))
                .then(writing)
                .filter(written -> written == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then(Mono.defer(() -> raise.raise(database, notices(said, about))))
                .then(Mono.defer(() -> comments.list(Conditions.of("c.id = :id", "id", said.id()), 1)))
                .map(List::getFirst);
    }

    /** Once for each comment, however often it is edited. */
    private static List<Notice> notices(Said said, TaskView about) {
        return said.mentions().stream()
                .filter(user -> !user.equals(said.author()))
                .map(user -> new Notice(
                        Ids.of(said.id(), "mentioned", user.toString()),
                        said.org(),
                        user,
                        NotificationKind.MENTIONED,
                        about.title(),
                        Notice.Subject.TASK,
                        about.id(),
                        said.at()))
                .toList();
    }
}
