/** Work in other people's calendars: iCalendar (RFC 5545), by a secret address. */
@NullMarked
package dev.hilo.task.calendars;

import org.jspecify.annotations.NullMarked;
