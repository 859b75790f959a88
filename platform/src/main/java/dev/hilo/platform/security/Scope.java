package dev.hilo.platform.security;

/** Whose records a permission reaches. */
public enum Scope {
    OWN,
    TEAM,
    ALL
}
