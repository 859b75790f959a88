/** One change of many contacts, done in the background. */
@NullMarked
package dev.hilo.contact.bulk;

import org.jspecify.annotations.NullMarked;
