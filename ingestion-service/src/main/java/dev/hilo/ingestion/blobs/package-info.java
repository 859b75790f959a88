/** Where contents of files lie: a folder, or a store that speaks S3. */
@NullMarked
package dev.hilo.ingestion.blobs;

import org.jspecify.annotations.NullMarked;
