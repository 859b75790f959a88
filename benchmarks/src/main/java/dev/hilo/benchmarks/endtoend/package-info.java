/** How long it takes from a provider's post until the message can be read. */
@NullMarked
package dev.hilo.benchmarks.endtoend;

import org.jspecify.annotations.NullMarked;
