/** The time it is. */
@NullMarked
package dev.hilo.platform.time;

import org.jspecify.annotations.NullMarked;
