/** Whose message is this? */
@NullMarked
package dev.hilo.contact.resolution;

import org.jspecify.annotations.NullMarked;
