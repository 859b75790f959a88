/** What happened to a task, and who did it. */
@NullMarked
package dev.hilo.task.history;

import org.jspecify.annotations.NullMarked;
