package dev.hilo.contact.timeline;

/** What can stand on a timeline. */
enum TimelineKind {
    MESSAGE,
    MEMBERSHIP,
    NOTE,
    DEAL,
    TASK,
    CALL,
    MEETING,
    EMAIL,
    MERGE
}
