/** What other services tell that tasks and people here depend on. */
@NullMarked
package dev.hilo.task.following;

import org.jspecify.annotations.NullMarked;
