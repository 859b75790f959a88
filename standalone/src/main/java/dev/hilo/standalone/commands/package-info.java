/** What can be said to {@code ./hilo}. */
@NullMarked
package dev.hilo.standalone.commands;

import org.jspecify.annotations.NullMarked;
