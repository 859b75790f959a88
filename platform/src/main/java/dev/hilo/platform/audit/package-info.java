/** Who did what to the configuration. */
@NullMarked
package dev.hilo.platform.audit;

import org.jspecify.annotations.NullMarked;
