/** The organisations people belong to. */
@NullMarked
package dev.hilo.contact.companies;

import org.jspecify.annotations.NullMarked;
