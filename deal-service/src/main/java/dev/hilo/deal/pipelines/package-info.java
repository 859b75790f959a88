/** The ways deals go: pipelines, their stages, and who may see them. */
@NullMarked
package dev.hilo.deal.pipelines;

import org.jspecify.annotations.NullMarked;
