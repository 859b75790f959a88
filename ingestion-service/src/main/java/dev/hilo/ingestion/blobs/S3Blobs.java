package dev.hilo.ingestion.blobs;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.async.ResponsePublisher;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3AsyncClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Contents as objects {@code <org>/<id>} of a bucket. */
final class S3Blobs implements BlobStore {

    private final S3AsyncClient client;
    private final String bucket;
    private final FolderBlobs local;

    private S3Blobs(S3AsyncClient client, String bucket, FolderBlobs local) {
        this.client = client;
        this.bucket = bucket;
        this.local = local;
    }

    /**
     * Opens the store.
     *
     * @param local where contents are gathered before they are put
     */
    static S3Blobs of(BlobSettings.S3 settings, FolderBlobs local) {
        S3AsyncClientBuilder builder =
                S3AsyncClient.builder().region(Region.of(settings.region())).credentialsProvider(credentials(settings));
        if (!settings.endpoint().isEmpty()) {
            // Stores other than Amazon's rarely have a host name for each bucket.
            builder = builder.endpointOverride(URI.create(settings.endpoint())).forcePathStyle(true);
        }
        return new S3Blobs(builder.build(), settings.bucket(), local);
    }

    @Override
    public Mono<Void> put(UUID org, UUID id, byte[] content) {
        return put(org, id, AsyncRequestBody.fromBytes(content));
    }

    @Override
    public Mono<Void> put(UUID org, UUID id, Path file) {
        return put(org, id, AsyncRequestBody.fromFile(file));
    }

    @Override
    @SuppressWarnings("NestedPublishers") // so the SDK hands over a stream with its head
    public Flux<DataBuffer> read(UUID org, UUID id) {
        return Mono.fromFuture(() -> client.getObject(
                        get -> get.bucket(bucket).key(key(org, id)),
                        AsyncResponseTransformer.<GetObjectResponse>toPublisher()))
                .flatMapMany(S3Blobs::pieces)
                .onErrorMap(NoSuchKeyException.class, gone -> new BlobMissing(id));
    }

    @Override
    public Mono<Path> scratch() {
        return local.scratch();
    }

    private Mono<Void> put(UUID org, UUID id, AsyncRequestBody body) {
        return Mono.fromFuture(() -> client.putObject(put -> put.bucket(bucket).key(key(org, id)), body))
                .then();
    }

    private static Flux<DataBuffer> pieces(ResponsePublisher<GetObjectResponse> content) {
        return Flux.from(content).map(S3Blobs::wrap);
    }

    private static DataBuffer wrap(ByteBuffer piece) {
        return DefaultDataBufferFactory.sharedInstance.wrap(piece);
    }

    private static String key(UUID org, UUID id) {
        return org + "/" + id;
    }

    private static AwsCredentialsProvider credentials(BlobSettings.S3 settings) {
        return settings.accessKey().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
