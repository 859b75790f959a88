/** What deal-service tells. */
@NullMarked
package dev.hilo.contracts.deal;

import org.jspecify.annotations.NullMarked;
