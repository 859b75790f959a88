/** The two ways to the database: as one organisation, and as the authorization server, which must find anybody. */
@NullMarked
package dev.hilo.identity.database;

import org.jspecify.annotations.NullMarked;
