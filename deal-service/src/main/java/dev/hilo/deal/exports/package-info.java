/** Deals as files. */
@NullMarked
package dev.hilo.deal.exports;

import org.jspecify.annotations.NullMarked;
