/** Tells browsers at once what changes: the live stream. The only part of the gateway that needs Kafka. */
@NullMarked
package dev.hilo.gateway.live;

import org.jspecify.annotations.NullMarked;
