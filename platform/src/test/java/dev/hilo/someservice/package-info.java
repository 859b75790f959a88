/** A service that has nothing but what the platform gives it. */
@NullMarked
package dev.hilo.someservice;

import org.jspecify.annotations.NullMarked;
