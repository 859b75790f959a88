/** One real PostgreSQL and one real Kafka for each test JVM, and callers with tokens. */
@NullMarked
package dev.hilo.testing;

import org.jspecify.annotations.NullMarked;
