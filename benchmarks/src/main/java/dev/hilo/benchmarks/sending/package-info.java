/** Posts as providers do: at a rate, in each sender's order, and again when asked to. */
@NullMarked
package dev.hilo.benchmarks.sending;

import org.jspecify.annotations.NullMarked;
