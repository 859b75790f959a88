/** Programs that sign in for an organisation with a secret of their own. */
@NullMarked
package dev.hilo.identity.clients;

import org.jspecify.annotations.NullMarked;
