/** What some consumer could not digest: kept to be looked at, told again after a fix, or thrown away. */
@NullMarked
package dev.hilo.ingestion.deadletters;

import org.jspecify.annotations.NullMarked;
