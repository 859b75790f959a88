package dev.hilo.ingestion.blobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the store when the service starts, not when it is built. */
@Configuration(proxyBeanMethods = false)
class BlobConfiguration {

    @Bean
    BlobStore blobStore(BlobSettings settings) {
        FolderBlobs folder = new FolderBlobs(settings.folder());
        return settings.s3().bucket().isEmpty() ? folder : S3Blobs.of(settings.s3(), folder);
    }
}
