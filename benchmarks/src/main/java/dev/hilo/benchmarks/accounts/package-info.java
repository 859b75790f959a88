/** The channel accounts that the made-up traffic is posted to. */
@NullMarked
package dev.hilo.benchmarks.accounts;

import org.jspecify.annotations.NullMarked;
