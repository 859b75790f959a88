/** How well duplicates are found, on records whose persons are known. */
@NullMarked
package dev.hilo.benchmarks.duplicates;

import org.jspecify.annotations.NullMarked;
