/** Knows the people behind the messages. */
@NullMarked
package dev.hilo.contact;

import org.jspecify.annotations.NullMarked;
