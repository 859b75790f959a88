/** Lists that people come back to: filters, order and columns under a name. */
@NullMarked
package dev.hilo.contact.views;

import org.jspecify.annotations.NullMarked;
