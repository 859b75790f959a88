/** Knows what may be sold, to whom, and how far it got. */
@NullMarked
package dev.hilo.deal;

import org.jspecify.annotations.NullMarked;
