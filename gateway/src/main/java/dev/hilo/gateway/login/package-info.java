/** Who is calling: a signed-in browser whose tokens stay here, or an integrator with a bearer token. */
@NullMarked
package dev.hilo.gateway.login;

import org.jspecify.annotations.NullMarked;
