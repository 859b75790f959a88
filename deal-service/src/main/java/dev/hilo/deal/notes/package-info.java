/** What people write beside deals. */
@NullMarked
package dev.hilo.deal.notes;

import org.jspecify.annotations.NullMarked;
