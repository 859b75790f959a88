/** Reads foreign JSON, whatever stands in it, without ever failing. */
@NullMarked
package dev.hilo.ingestion.json;

import org.jspecify.annotations.NullMarked;
