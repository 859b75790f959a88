/** What every list here has in common: how it is asked for, narrowed down and cut into pages. */
@NullMarked
package dev.hilo.platform.lists;

import org.jspecify.annotations.NullMarked;
