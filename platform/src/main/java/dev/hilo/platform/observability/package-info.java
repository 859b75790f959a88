/** What the people who run it can see. */
@NullMarked
package dev.hilo.platform.observability;

import org.jspecify.annotations.NullMarked;
