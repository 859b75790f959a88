/** Identifiers. */
@NullMarked
package dev.hilo.platform.ids;

import org.jspecify.annotations.NullMarked;
