/** Knows what is to be done, by whom and until when. */
@NullMarked
package dev.hilo.task;

import org.jspecify.annotations.NullMarked;
