/** Calls to providers' HTTP APIs, of which it matters whether they can have had an effect. */
@NullMarked
package dev.hilo.ingestion.calls;

import org.jspecify.annotations.NullMarked;
