/** What task-service tells. */
@NullMarked
package dev.hilo.contracts.task;

import org.jspecify.annotations.NullMarked;
