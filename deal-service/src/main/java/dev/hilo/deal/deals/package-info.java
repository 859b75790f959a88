/** What may be sold: created, changed, moved, won and lost. */
@NullMarked
package dev.hilo.deal.deals;

import org.jspecify.annotations.NullMarked;
