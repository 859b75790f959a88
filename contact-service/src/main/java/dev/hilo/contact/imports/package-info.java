/** Contacts out of files: looked at, tried, brought in, and taken back. */
@NullMarked
package dev.hilo.contact.imports;

import org.jspecify.annotations.NullMarked;
