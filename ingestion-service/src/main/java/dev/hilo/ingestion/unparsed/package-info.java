/** The posts that nobody understood: kept, listed, read again after a fix. */
@NullMarked
package dev.hilo.ingestion.unparsed;

import org.jspecify.annotations.NullMarked;
