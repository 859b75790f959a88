/** Whether all that stays as fast with a million contacts. */
@NullMarked
package dev.hilo.benchmarks.flat;

import org.jspecify.annotations.NullMarked;
