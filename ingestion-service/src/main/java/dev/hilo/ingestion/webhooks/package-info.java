/** Where the providers call. */
@NullMarked
package dev.hilo.ingestion.webhooks;

import org.jspecify.annotations.NullMarked;
