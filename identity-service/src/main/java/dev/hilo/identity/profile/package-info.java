/** What somebody sees about themselves. */
@NullMarked
package dev.hilo.identity.profile;

import org.jspecify.annotations.NullMarked;
