/** What every event has in common, and the names of the topics they travel on. */
@NullMarked
package dev.hilo.contracts;

import org.jspecify.annotations.NullMarked;
