/** A task written in one line, as people say it: “llamar a Juan mañana 10:00”. */
@NullMarked
package dev.hilo.task.quickadd;

import org.jspecify.annotations.NullMarked;
