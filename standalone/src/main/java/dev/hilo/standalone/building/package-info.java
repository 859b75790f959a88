/** From sources to programs that start fast. */
@NullMarked
package dev.hilo.standalone.building;

import org.jspecify.annotations.NullMarked;
