/** What was said, and what became of it. */
@NullMarked
package dev.hilo.contact.messages;

import org.jspecify.annotations.NullMarked;
