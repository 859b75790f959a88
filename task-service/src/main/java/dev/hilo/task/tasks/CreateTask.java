package dev.hilo.task.tasks;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.task.viewers.TaskReach;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes one task, once however often it is asked for. */
@Component
public class CreateTask {

    private final ChangeTasks changeTasks;
    private final Tasks tasks;
    private final RepeatableRequests requests;
    private final JsonMapper json;

    CreateTask(ChangeTasks changeTasks, Tasks tasks, RepeatableRequests requests, JsonMapper json) {
        this.changeTasks = changeTasks;
        this.tasks = tasks;
        this.requests = requests;
        this.json = json;
    }

    /** The id of the task that has these fields. */
    public Mono<UUID> create(Caller caller, TaskFields fields, @Nullable String key) {
        var _ = caller.require(TaskReach.CREATE);
        byte[] request = fingerprint(fields);
        return changeTasks
                .create(
                        caller,
                        situation -> List.of(Task.created(fields, situation.states(), situation.viewer())),
                        task -> earlier(caller, key, request, task))
                .map(made -> made.getFirst().after().id());
    }

    private Mono<Optional<Task>> earlier(Caller caller, @Nullable String key, byte[] request, Task task) {
        return requests.claim(caller, key, request, task.id())
                .flatMap(found -> found.map(this::known).orElseGet(() -> Mono.just(Optional.empty())));
    }

    private Mono<Optional<Task>> known(UUID id) {
        return tasks.find(Conditions.of("t.id = :id", "id", id))
                .map(found -> found.stream().findFirst());
    }

    private byte[] fingerprint(TaskFields fields) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(fields));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
