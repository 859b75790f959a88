/** The first start: one organisation, one administrator, the clients of the installation itself. */
@NullMarked
package dev.hilo.identity.bootstrap;

import org.jspecify.annotations.NullMarked;
