/** What callers may send through to the services, and what browsers are told about safety. */
@NullMarked
package dev.hilo.gateway.headers;

import org.jspecify.annotations.NullMarked;
