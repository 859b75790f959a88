/** The small steps of a task that are nobody else's. */
@NullMarked
package dev.hilo.task.checklists;

import org.jspecify.annotations.NullMarked;
