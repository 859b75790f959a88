/** Calls, meetings and mails as people log or plan them, with who took part and what came of it. */
@NullMarked
package dev.hilo.task.activities;

import org.jspecify.annotations.NullMarked;
