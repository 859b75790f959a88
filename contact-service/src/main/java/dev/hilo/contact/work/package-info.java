/** Work for customers, as task-service tells of it, on their timelines. */
@NullMarked
package dev.hilo.contact.work;

import org.jspecify.annotations.NullMarked;
