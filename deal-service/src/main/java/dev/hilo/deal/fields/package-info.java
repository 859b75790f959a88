/** What an organisation wants to know of its deals beyond what every deal has. */
@NullMarked
package dev.hilo.deal.fields;

import org.jspecify.annotations.NullMarked;
