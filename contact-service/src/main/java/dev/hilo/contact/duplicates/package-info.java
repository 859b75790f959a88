/** Contacts that may be one person. */
@NullMarked
package dev.hilo.contact.duplicates;

import org.jspecify.annotations.NullMarked;
