/** The organisations of an installation, strictly apart from each other. */
@NullMarked
package dev.hilo.identity.organisations;

import org.jspecify.annotations.NullMarked;
