/** What people are told: kept for each of them, shown at once, read or muted. */
@NullMarked
package dev.hilo.task.notifications;

import org.jspecify.annotations.NullMarked;
