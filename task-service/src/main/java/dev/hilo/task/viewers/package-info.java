/** Who looks, how far they may see, and what time it is for them. */
@NullMarked
package dev.hilo.task.viewers;

import org.jspecify.annotations.NullMarked;
