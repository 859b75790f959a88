package dev.hilo.contact.merging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Position;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A merge as the API shows it.
 *
 * @param reason {@code by_hand}, {@code certain} or {@code handle_changed}
 * @param fields what the survivor shows now and has from the merged contact; empty in lists
 */
@JsonInclude(Include.NON_NULL)
record MergeView(
        UUID id,
        Party survivor,
        Party merged,
        UUID survivorId,
        UUID mergedId,
        String reason,
        Map<String, String> choices,
        List<String> fields,
        Instant mergedAt,
        Actor mergedBy,
        @Nullable Instant undoneAt,
        @Nullable Actor undoneBy) {

    /** One of the two contacts. */
    record Party(UUID id, String display) {}

    static MergeView of(Merge merge, List<MergeField> fields) {
        return new MergeView(
                merge.id(),
                new Party(merge.survivorId(), merge.survivorName()),
                new Party(merge.mergedId(), merge.mergedName()),
                merge.survivorId(),
                merge.mergedId(),
                merge.reason(),
                merge.choices().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .collect(Collectors.toMap(
                                choice -> choice.getKey().word(), choice -> Names.of(choice.getValue()))),
                fields.stream().map(MergeField::word).toList(),
                merge.at(),
                merge.by(),
                merge.undone().map(Merge.Undone::at).orElse(null),
                merge.undone().map(Merge.Undone::by).orElse(null));
    }

    Position position() {
        return new Position(mergedAt, id);
    }
}
