/** What happens in conversations. */
@NullMarked
package dev.hilo.contracts.conversation;

import org.jspecify.annotations.NullMarked;
