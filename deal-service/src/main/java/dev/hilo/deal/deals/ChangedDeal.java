package dev.hilo.deal.deals;

import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.deal.deals.HistoryEntry.PutAside;
import java.util.Map;

/**
 * A deal as it was and as it shall be.
 *
 * @param told what its history says happened
 */
record ChangedDeal(StoredDeal before, StoredDeal after, String told) {

    static ChangedDeal of(StoredDeal before, StoredDeal after) {
        Change what = what(before, after);
        boolean placed = what == Change.EDITED && !before.rank().equals(after.rank());
        return new ChangedDeal(before, after, placed ? Change.MOVED.name() : what.name());
    }

    static ChangedDeal undone(StoredDeal before, StoredDeal after) {
        return new ChangedDeal(before, after, "UNDONE");
    }

    /** What the other services are told; another place in the same column is nothing to them. */
    Change what() {
        return what(before, after);
    }

    HistoryEntry entry() {
        boolean moved = hasMoved(before, after);
        return new HistoryEntry(
                before.id(),
                before.pipelineId(),
                told,
                moved ? before.standing().stageId() : null,
                moved ? after.standing().stageId() : null,
                moved ? before.stageSince() : null,
                changes(),
                canBeUndone() ? putAside() : null,
                before.version() + 1);
    }

    private boolean canBeUndone() {
        return !before.rank().equals(after.rank()) && !told.equals("UNDONE");
    }

    private PutAside putAside() {
        Integer chance = before.fields().probability();
        return new PutAside(
                before.standing(),
                before.rank(),
                chance == null ? 0 : chance,
                before.fields().closedAt(),
                before.stageSince());
    }

    private Map<String, Object> changes() {
        return FieldChanges.between(before, after);
    }

    private static Change what(StoredDeal before, StoredDeal after) {
        if ((before.archivedAt() == null) != (after.archivedAt() == null)) {
            return after.archivedAt() == null ? Change.RESTORED : Change.ARCHIVED;
        }
        if (before.standing().status() != after.standing().status()) {
            return switch (after.standing().status()) {
                case OPEN -> Change.REOPENED;
                case WON -> Change.WON;
                case LOST -> Change.LOST;
            };
        }
        return hasMoved(before, after) ? Change.MOVED : Change.EDITED;
    }

    private static boolean hasMoved(StoredDeal before, StoredDeal after) {
        return !before.standing().stageId().equals(after.standing().stageId());
    }
}
