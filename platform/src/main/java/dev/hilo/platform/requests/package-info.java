/** Requests that may come twice, change in part, or rest on what has changed meanwhile. */
@NullMarked
package dev.hilo.platform.requests;

import org.jspecify.annotations.NullMarked;
