/** Money, and what it is worth in the organisation's currency. */
@NullMarked
package dev.hilo.deal.currencies;

import org.jspecify.annotations.NullMarked;
