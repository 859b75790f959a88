/** Plays the providers: shows the product at work, and measures what it promises. */
@NullMarked
package dev.hilo.benchmarks;

import org.jspecify.annotations.NullMarked;
