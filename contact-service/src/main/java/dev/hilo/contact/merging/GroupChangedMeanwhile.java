package dev.hilo.contact.merging;

/** While we waited for a group of contacts it became part of another. Tried again, it is seen as it is. */
final class GroupChangedMeanwhile extends RuntimeException {

    GroupChangedMeanwhile() {
        super("the group of contacts changed meanwhile", null, false, false);
    }
}
