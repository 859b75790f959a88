/** Knows the organisations, the people in them, and what each of them may do; everybody else believes its tokens. */
@NullMarked
package dev.hilo.identity;

import org.jspecify.annotations.NullMarked;
