/** The ways to a service's own PostgreSQL database. */
@NullMarked
package dev.hilo.platform.database;

import org.jspecify.annotations.NullMarked;
