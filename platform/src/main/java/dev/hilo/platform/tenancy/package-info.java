/** Which organisation a piece of work is done for. */
@NullMarked
package dev.hilo.platform.tenancy;

import org.jspecify.annotations.NullMarked;
