/** An HTTP client that costs so little that what it measures is the server. */
@NullMarked
package dev.hilo.benchmarks.load;

import org.jspecify.annotations.NullMarked;
