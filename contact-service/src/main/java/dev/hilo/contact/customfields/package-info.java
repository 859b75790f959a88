/** Fields that an organisation keeps of contacts and companies besides those that everybody has. */
@NullMarked
package dev.hilo.contact.customfields;

import org.jspecify.annotations.NullMarked;
