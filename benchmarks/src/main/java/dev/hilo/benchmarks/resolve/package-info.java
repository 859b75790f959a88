/** How fast messages go from Kafka onto timelines, compared with bare SQL. */
@NullMarked
package dev.hilo.benchmarks.resolve;

import org.jspecify.annotations.NullMarked;
