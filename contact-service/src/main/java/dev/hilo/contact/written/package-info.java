/** What people write, in the form in which it is kept. */
@NullMarked
package dev.hilo.contact.written;

import org.jspecify.annotations.NullMarked;
