/** Answers that people give every day, kept once for all of them. */
@NullMarked
package dev.hilo.contact.canned;

import org.jspecify.annotations.NullMarked;
