/** How a pipeline is doing, in a handful of numbers. */
@NullMarked
package dev.hilo.deal.metrics;

import org.jspecify.annotations.NullMarked;
