/** Many tasks at once: the table, the board, the counters and a person's day. */
@NullMarked
package dev.hilo.task.overview;

import org.jspecify.annotations.NullMarked;
