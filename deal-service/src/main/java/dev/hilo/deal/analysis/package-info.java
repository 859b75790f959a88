/** What may be learnt from deals that were won and lost, and from their way there. */
@NullMarked
package dev.hilo.deal.analysis;

import org.jspecify.annotations.NullMarked;
