/** How alive the relation with a person is, without a nightly job. */
@NullMarked
package dev.hilo.contact.engagement;

import org.jspecify.annotations.NullMarked;
