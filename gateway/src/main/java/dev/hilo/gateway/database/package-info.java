/** The gateway's own small database: sessions that any replica can serve. */
@NullMarked
package dev.hilo.gateway.database;

import org.jspecify.annotations.NullMarked;
