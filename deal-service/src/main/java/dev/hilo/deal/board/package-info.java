/** A pipeline as columns of cards, with counts and sums over everything. */
@NullMarked
package dev.hilo.deal.board;

import org.jspecify.annotations.NullMarked;
