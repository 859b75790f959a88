/** Tells the other services who works here, in the transaction in which it changes. */
@NullMarked
package dev.hilo.identity.events;

import org.jspecify.annotations.NullMarked;
