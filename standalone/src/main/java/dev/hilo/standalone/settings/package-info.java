/** Where things lie, which addresses they have, and the secrets made at the first start. */
@NullMarked
package dev.hilo.standalone.settings;

import org.jspecify.annotations.NullMarked;
