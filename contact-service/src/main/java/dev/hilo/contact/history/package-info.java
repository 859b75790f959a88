/** Who changed what of a record, and what it was before. */
@NullMarked
package dev.hilo.contact.history;

import org.jspecify.annotations.NullMarked;
