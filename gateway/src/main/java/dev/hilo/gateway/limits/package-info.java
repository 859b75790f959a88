/** How much a caller may ask for: requests in a time, bytes in a body. */
@NullMarked
package dev.hilo.gateway.limits;

import org.jspecify.annotations.NullMarked;
