package dev.hilo.contact.records;

import java.util.Optional;
import java.util.UUID;

/**
 * A contact as it is to be from now on.
 *
 * @param before as it is; nothing if it is new
 * @param origin where somebody new comes from: {@code MANUAL} or {@code IMPORT}
 * @param action for the history: {@code created}, {@code changed} …
 */
public record Draft(UUID id, Optional<StoredContact> before, ContactRecord after, String origin, String action) {

    /** Somebody new. */
    public static Draft created(UUID id, ContactRecord record, String origin) {
        return new Draft(id, Optional.empty(), record, origin, "created");
    }

    /** Somebody known, changed. */
    public static Draft changed(StoredContact before, ContactRecord record) {
        return new Draft(before.id(), Optional.of(before), record, "", "changed");
    }

    /** Whether there is anything to write. */
    public boolean isDifferent() {
        return !after.equals(recordBefore());
    }

    ContactRecord recordBefore() {
        return before.map(StoredContact::record).orElse(ContactRecord.EMPTY);
    }

    HandlePlan handles() {
        return HandlePlan.of(id, before.map(StoredContact::handles).orElseGet(java.util.List::of), after);
    }
}
