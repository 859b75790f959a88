/** Browser sessions in PostgreSQL, unreadable at rest. */
@NullMarked
package dev.hilo.gateway.sessions;

import org.jspecify.annotations.NullMarked;
