/** What happens while a service is away: circuit breakers, and an answer that says which part is missing. */
@NullMarked
package dev.hilo.gateway.faults;

import org.jspecify.annotations.NullMarked;
