/** One OpenAPI document and page for all services. */
@NullMarked
package dev.hilo.gateway.docs;

import org.jspecify.annotations.NullMarked;
