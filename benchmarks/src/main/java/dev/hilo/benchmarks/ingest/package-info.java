/** How many signed posts are acknowledged, compared with a server that does nothing. */
@NullMarked
package dev.hilo.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
