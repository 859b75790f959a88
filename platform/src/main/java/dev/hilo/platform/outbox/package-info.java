/** Events that leave in the transaction of the rows they speak of. */
@NullMarked
package dev.hilo.platform.outbox;

import org.jspecify.annotations.NullMarked;
