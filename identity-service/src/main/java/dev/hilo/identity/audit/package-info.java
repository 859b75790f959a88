/** Remembers every administrative act. */
@NullMarked
package dev.hilo.identity.audit;

import org.jspecify.annotations.NullMarked;
