package dev.hilo.testing;

import dev.hilo.standalone.servers.Databases;

/**
 * The PostgreSQL of this JVM.
 *
 * @param url as services take it: {@code postgresql://host:port}
 * @param databases creates databases and roles there
 */
public record TestPostgres(String url, Databases databases) {}
