/** What happens to contacts. */
@NullMarked
package dev.hilo.contracts.contact;

import org.jspecify.annotations.NullMarked;
