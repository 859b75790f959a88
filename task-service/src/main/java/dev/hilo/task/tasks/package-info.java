/** What is to be done, by whom and until when: written, changed and shown one by one. */
@NullMarked
package dev.hilo.task.tasks;

import org.jspecify.annotations.NullMarked;
