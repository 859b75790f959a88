/** The web chat's own files: the widget's script, and a page to try it on. */
@NullMarked
package dev.hilo.gateway.chat;

import org.jspecify.annotations.NullMarked;
