/** What whoever runs the service wants to know of it. */
@NullMarked
package dev.hilo.ingestion.operations;

import org.jspecify.annotations.NullMarked;
