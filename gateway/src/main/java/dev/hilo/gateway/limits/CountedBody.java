package dev.hilo.gateway.limits;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** A request whose body fails with 413 as soon as it is longer than allowed. */
final class CountedBody extends ServerHttpRequestDecorator {

    private final DataSize largest;

    CountedBody(ServerHttpRequest request, DataSize largest) {
        super(request);
        this.largest = largest;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> {
            AtomicLong seen = new AtomicLong();
            return super.getBody().handle((piece, sink) -> count(piece, sink, seen));
        });
    }

    private void count(DataBuffer piece, SynchronousSink<DataBuffer> sink, AtomicLong seen) {
        if (seen.addAndGet(piece.readableByteCount()) > largest.toBytes()) {
            DataBufferUtils.release(piece);
            sink.error(LimitBodies.tooLarge(largest));
        } else {
            sink.next(piece);
        }
    }
}
