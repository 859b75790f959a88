/** Takes batches of channel events and applies each exactly once. */
@NullMarked
package dev.hilo.contact.intake;

import org.jspecify.annotations.NullMarked;
