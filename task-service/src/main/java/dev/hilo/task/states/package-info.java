/** The states that an organisation's tasks go through. */
@NullMarked
package dev.hilo.task.states;

import org.jspecify.annotations.NullMarked;
