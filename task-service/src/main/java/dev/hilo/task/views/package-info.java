/** Tables and boards that people keep, and the one they begin with. */
@NullMarked
package dev.hilo.task.views;

import org.jspecify.annotations.NullMarked;
