/** The organisation's catalogue of why deals are lost. */
@NullMarked
package dev.hilo.deal.lostreasons;

import org.jspecify.annotations.NullMarked;
