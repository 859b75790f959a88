/** Serves the app that people look at. */
@NullMarked
package dev.hilo.gateway.app;

import org.jspecify.annotations.NullMarked;
