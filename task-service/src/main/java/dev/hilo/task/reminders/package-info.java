/** Tells people in time, once, whatever restarts and however many replicas there are. */
@NullMarked
package dev.hilo.task.reminders;

import org.jspecify.annotations.NullMarked;
