/** The processes: starting, watching and ending them. */
@NullMarked
package dev.hilo.standalone.running;

import org.jspecify.annotations.NullMarked;
