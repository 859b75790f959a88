/** What can come of an activity: a catalogue of each organisation, a tree. */
@NullMarked
package dev.hilo.task.outcomes;

import org.jspecify.annotations.NullMarked;
