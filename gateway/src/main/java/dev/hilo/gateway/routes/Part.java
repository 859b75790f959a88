package dev.hilo.gateway.routes;

/** A service behind the gateway. Its name for people is in {@code problems.properties}. */
public enum Part {
    IDENTITY,
    INGESTION,
    CONTACT,
    DEAL,
    TASK
}
