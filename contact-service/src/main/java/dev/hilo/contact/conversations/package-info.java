/** A contact on one channel account. */
@NullMarked
package dev.hilo.contact.conversations;

import org.jspecify.annotations.NullMarked;
