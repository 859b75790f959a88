/** Whether boards, metrics, lists and moves stay fast with a million deals. */
@NullMarked
package dev.hilo.benchmarks.deals;

import org.jspecify.annotations.NullMarked;
