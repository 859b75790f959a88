/** What colleagues tell each other about a person or a company. */
@NullMarked
package dev.hilo.contact.notes;

import org.jspecify.annotations.NullMarked;
