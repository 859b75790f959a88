/** Compares what the API shows with what was sent. */
@NullMarked
package dev.hilo.benchmarks.checking;

import org.jspecify.annotations.NullMarked;
