/** What people say to each other about a task. */
@NullMarked
package dev.hilo.task.comments;

import org.jspecify.annotations.NullMarked;
