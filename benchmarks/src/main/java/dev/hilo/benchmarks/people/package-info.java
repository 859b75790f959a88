/** Makes up people: always the same ones for the same seed. */
@NullMarked
package dev.hilo.benchmarks.people;

import org.jspecify.annotations.NullMarked;
