/** Brings what a post held to where it is safe. */
@NullMarked
package dev.hilo.ingestion.publishing;

import org.jspecify.annotations.NullMarked;
