/** Which path goes to which service, and under which rules. */
@NullMarked
package dev.hilo.gateway.routes;

import org.jspecify.annotations.NullMarked;
