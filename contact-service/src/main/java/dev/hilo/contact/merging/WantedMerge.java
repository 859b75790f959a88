package dev.hilo.contact.merging;

import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Reach;
import java.util.Map;
import java.util.UUID;

/**
 * Two contacts shall be one person.
 *
 * @param id of the merge
 * @param survivorId the contact through which the person is read then
 * @param reason {@code by_hand}, {@code certain} or {@code handle_changed}
 * @param reach both contacts have to be within it
 */
public record WantedMerge(
        UUID id,
        UUID org,
        UUID survivorId,
        UUID mergedId,
        Map<MergeField, Side> choices,
        String reason,
        Actor actor,
        Reach reach) {

    public WantedMerge {
        choices = Map.copyOf(choices);
    }

    static WantedMerge of(
            UUID org,
            UUID survivorId,
            UUID mergedId,
            Map<MergeField, Side> choices,
            String reason,
            Actor actor,
            Reach reach) {
        return new WantedMerge(Ids.next(), org, survivorId, mergedId, choices, reason, actor, reach);
    }
}
