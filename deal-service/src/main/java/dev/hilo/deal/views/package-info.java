/** Lists of deals that people keep for themselves and others. */
@NullMarked
package dev.hilo.deal.views;

import org.jspecify.annotations.NullMarked;
