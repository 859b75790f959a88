/** The files of messages: fetched from whoever has them, kept, shown. */
@NullMarked
package dev.hilo.ingestion.media;

import org.jspecify.annotations.NullMarked;
