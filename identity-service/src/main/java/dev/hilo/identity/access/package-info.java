/** Who is calling, and what they may do. */
@NullMarked
package dev.hilo.identity.access;

import org.jspecify.annotations.NullMarked;
