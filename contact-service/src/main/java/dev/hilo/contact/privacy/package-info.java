/** What the law lets a person ask for: their data, and to be forgotten. */
@NullMarked
package dev.hilo.contact.privacy;

import org.jspecify.annotations.NullMarked;
