/** What people write about a person: created, changed, archived and restored by hand. */
@NullMarked
package dev.hilo.contact.records;

import org.jspecify.annotations.NullMarked;
