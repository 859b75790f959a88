/** Events on Kafka. */
@NullMarked
package dev.hilo.platform.kafka;

import org.jspecify.annotations.NullMarked;
