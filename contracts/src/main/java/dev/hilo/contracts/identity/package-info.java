/** What identity-service tells. */
@NullMarked
package dev.hilo.contracts.identity;

import org.jspecify.annotations.NullMarked;
