/** Text as people type it, in the form in which it can be kept, searched and refused. */
@NullMarked
package dev.hilo.task.wording;

import org.jspecify.annotations.NullMarked;
