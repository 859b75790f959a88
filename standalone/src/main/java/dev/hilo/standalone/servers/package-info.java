/** PostgreSQL and Kafka on this machine, without containers and without administrators. */
@NullMarked
package dev.hilo.standalone.servers;

import org.jspecify.annotations.NullMarked;
