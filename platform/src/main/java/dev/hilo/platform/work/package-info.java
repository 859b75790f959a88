/** Work that goes on behind requests and streams. */
@NullMarked
package dev.hilo.platform.work;

import org.jspecify.annotations.NullMarked;
