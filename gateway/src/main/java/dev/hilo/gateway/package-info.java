/** The edge of Hilo: everything from outside comes through here, and nothing but this is reachable from outside. */
@NullMarked
package dev.hilo.gateway;

import org.jspecify.annotations.NullMarked;
