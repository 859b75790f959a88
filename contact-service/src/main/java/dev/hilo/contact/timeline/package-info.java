/** Everything that happened with a person, newest first. */
@NullMarked
package dev.hilo.contact.timeline;

import org.jspecify.annotations.NullMarked;
