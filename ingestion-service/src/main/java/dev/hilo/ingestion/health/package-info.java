/** Notices what is missing: updates that never came, answers nobody told of, an account that fell silent. */
@NullMarked
package dev.hilo.ingestion.health;

import org.jspecify.annotations.NullMarked;
