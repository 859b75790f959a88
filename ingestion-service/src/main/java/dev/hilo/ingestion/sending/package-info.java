/** Brings what we answer to the providers: each message once, or marked as uncertain where nobody can know. */
@NullMarked
package dev.hilo.ingestion.sending;

import org.jspecify.annotations.NullMarked;
