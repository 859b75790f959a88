/** The page people sign in on, and its patience with wrong passwords. */
@NullMarked
package dev.hilo.identity.login;

import org.jspecify.annotations.NullMarked;
