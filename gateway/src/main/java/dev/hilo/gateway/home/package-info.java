/** The start page. */
@NullMarked
package dev.hilo.gateway.home;

import org.jspecify.annotations.NullMarked;
