/** The people of an organisation. */
@NullMarked
package dev.hilo.identity.users;

import org.jspecify.annotations.NullMarked;
