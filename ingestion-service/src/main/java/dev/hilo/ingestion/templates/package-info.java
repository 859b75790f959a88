/** Asks WhatsApp which templates it has approved, so that nobody writes one that it has not. */
@NullMarked
package dev.hilo.ingestion.templates;

import org.jspecify.annotations.NullMarked;
