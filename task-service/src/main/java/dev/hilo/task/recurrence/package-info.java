/** When something happens again, by the rules of RFC 5545. */
@NullMarked
package dev.hilo.task.recurrence;

import org.jspecify.annotations.NullMarked;
