/** Where the installation is, and how to be let in. */
@NullMarked
package dev.hilo.benchmarks.surroundings;

import org.jspecify.annotations.NullMarked;
