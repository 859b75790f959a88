/** What channels tell us, in one language whatever the provider. */
@NullMarked
package dev.hilo.contracts.channel;

import org.jspecify.annotations.NullMarked;
