package dev.hilo.matching;

/** What two compared records are taken for. */
public enum Decision {
    /** Sure enough to be merged without asking, where an organisation wants that. */
    CERTAIN,
    /** Worth somebody's look. */
    POSSIBLE,
    UNLIKELY
}
