package dev.hilo.deal.deals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a deal, to be kept.
 *
 * @param what in upper case, as in {@link dev.hilo.contracts.deal.DealEvent.Change}, or UNDONE
 * @param stayedSince when the deal had come to the stage that it leaves; nothing if it does not
 * @param before what a move put aside; nothing for what can't be undone
 * @param version of the deal after it
 */
record HistoryEntry(
        UUID dealId,
        UUID pipelineId,
        String what,
        @Nullable UUID fromStage,
        @Nullable UUID toStage,
        @Nullable Instant stayedSince,
        Map<String, Object> changes,
        @Nullable PutAside before,
        long version) {

    /** How a deal stood before it was moved. */
    record PutAside(
            Standing standing,
            String rank,
            int probability,
            @Nullable Instant closedAt,
            Instant stageSince) {}
}
