/** Fetches mail from mailboxes that no webhook tells of. */
@NullMarked
package dev.hilo.ingestion.mailboxes;

import org.jspecify.annotations.NullMarked;
