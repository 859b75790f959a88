/** Writes figures down, with the machine they were measured on. */
@NullMarked
package dev.hilo.benchmarks.results;

import org.jspecify.annotations.NullMarked;
