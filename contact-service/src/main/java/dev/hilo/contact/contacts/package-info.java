/** People: their record, as it is read and searched. */
@NullMarked
package dev.hilo.contact.contacts;

import org.jspecify.annotations.NullMarked;
