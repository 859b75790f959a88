/** Contacts become one person, and several again. */
@NullMarked
package dev.hilo.contact.merging;

import org.jspecify.annotations.NullMarked;
