/** An organisation's accounts on the channels: how they are configured, and whether they are well. */
@NullMarked
package dev.hilo.ingestion.accounts;

import org.jspecify.annotations.NullMarked;
