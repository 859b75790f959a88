/** Writes to customers, and to colleagues beside them: answers, notes, and what is sent again. */
@NullMarked
package dev.hilo.contact.answering;

import org.jspecify.annotations.NullMarked;
