/** The command for people: everything on one machine. */
@NullMarked
package dev.hilo.standalone;

import org.jspecify.annotations.NullMarked;
