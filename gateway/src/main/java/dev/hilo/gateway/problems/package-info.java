/** Refusals and faults of the gateway itself, as RFC 9457 problem details in the caller's language. */
@NullMarked
package dev.hilo.gateway.problems;

import org.jspecify.annotations.NullMarked;
