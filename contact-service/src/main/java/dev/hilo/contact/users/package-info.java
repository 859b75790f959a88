/** The users and the country of an organisation, as records need them. */
@NullMarked
package dev.hilo.contact.users;

import org.jspecify.annotations.NullMarked;
