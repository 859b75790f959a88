/** Lists of contacts as files. */
@NullMarked
package dev.hilo.contact.exports;

import org.jspecify.annotations.NullMarked;
