package dev.hilo.contact.merging;

/** Whose value of a field the person shows. */
public enum Side {
    SURVIVOR,
    MERGED
}
