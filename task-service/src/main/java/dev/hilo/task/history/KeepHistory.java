package dev.hilo.task.history;

import dev.hilo.platform.ids.Ids;
import dev.hilo.task.history.TaskHistory.Entry;
import dev.hilo.task.tasks.Task;
import dev.hilo.task.tasks.TaskChange;
import dev.hilo.task.tasks.TaskFollower;
import dev.hilo.task.viewers.Viewer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what changed, field by field. */
@Component
class KeepHistory implements TaskFollower {

    private final TaskHistory history;
    private final JsonMapper json;

    KeepHistory(TaskHistory history, JsonMapper json) {
        this.history = history;
        this.json = json;
    }

    /** A field before and after. */
    private record Difference(JsonNode from, JsonNode to) {}

    @Override
    public Mono<Void> follow(List<TaskChange> changes, Viewer by) {
        List<Entry> entries = changes.stream().map(change -> entry(change, by)).toList();
        return history.append(entries);
    }

    private Entry entry(TaskChange change, Viewer by) {
        Task task = change.after();
        return new Entry(
                Ids.next(),
                task.org(),
                task.id(),
                by.now(),
                change.what(),
                by.me(),
                json.writeValueAsString(differences(change)));
    }

    private Map<String, Difference> differences(TaskChange change) {
        Map<String, Difference> different = new TreeMap<>();
        if (change.before() == null) {
            return different;
        }
        ObjectNode before = json.valueToTree(change.before().fields());
        ObjectNode after = json.valueToTree(change.after().fields());
        after.properties().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .forEach(field ->
                        different.put(field.getKey(), new Difference(before.path(field.getKey()), field.getValue())));
        return different;
    }
}
