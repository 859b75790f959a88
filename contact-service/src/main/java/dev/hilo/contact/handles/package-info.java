/** The names under which a person is reached and recognised. */
@NullMarked
package dev.hilo.contact.handles;

import org.jspecify.annotations.NullMarked;
