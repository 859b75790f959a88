/** How fast a million tasks are listed, and whether reminders come once and in time. */
@NullMarked
package dev.hilo.benchmarks.tasks;

import org.jspecify.annotations.NullMarked;
