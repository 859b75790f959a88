/** The authorization server: codes, tokens, and the keys that sign them. */
@NullMarked
package dev.hilo.identity.tokens;

import org.jspecify.annotations.NullMarked;
