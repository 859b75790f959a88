package dev.hilo.ingestion.blobs;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where contents are kept.
 *
 * @param folder used unless a bucket is named; contents on their way are gathered there in any case
 */
@ConfigurationProperties("hilo.blobs")
record BlobSettings(
        @DefaultValue("./data/blobs") Path folder,
        @DefaultValue S3 s3) {

    /**
     * A store that speaks S3.
     *
     * @param bucket empty for none
     * @param endpoint empty for Amazon's own
     * @param accessKey empty to take the credentials of the environment
     */
    record S3(
            @DefaultValue("") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String endpoint,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        /** Without the key. */
        @Override
        public String toString() {
            return "bucket %s at %s".formatted(bucket, endpoint.isEmpty() ? region : endpoint);
        }
    }
}
