/** Time zones, currencies and countries, as the world names them. */
@NullMarked
package dev.hilo.identity.regions;

import org.jspecify.annotations.NullMarked;
