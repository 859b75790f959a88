/** What the installation tells this service. */
@NullMarked
package dev.hilo.identity.settings;

import org.jspecify.annotations.NullMarked;
