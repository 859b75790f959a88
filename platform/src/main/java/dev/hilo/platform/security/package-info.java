/** Who is calling, and what they may do. */
@NullMarked
package dev.hilo.platform.security;

import org.jspecify.annotations.NullMarked;
