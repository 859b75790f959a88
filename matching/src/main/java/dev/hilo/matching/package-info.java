/** Tells whether two records speak of one person, and why. */
@NullMarked
package dev.hilo.matching;

import org.jspecify.annotations.NullMarked;
