/** The same for many tasks at once. */
@NullMarked
package dev.hilo.task.bulk;

import org.jspecify.annotations.NullMarked;
