package dev.hilo.contact.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Writes everything that is kept of a person as one JSON document, however much it is. */
@Component
class TellPersonalData {

    private final PersonalData data;

    TellPersonalData(PersonalData data) {
        this.data = data;
    }

    /** The document, piece by piece. */
    Flux<DataBuffer> of(List<UUID> people) {
        Flux<String> sections = Flux.fromIterable(data.names()).concatMap(name -> section(name, people));
        return Flux.concat(Flux.just("{\"about\":\"hilo\""), sections, Flux.just("}"))
                .map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Flux<String> section(String name, List<UUID> people) {
        Flux<String> rows = data.rows(name, people).index((place, row) -> place == 0 ? row : "," + row);
        return Flux.concat(Flux.just(",\"%s\":[".formatted(name)), rows, Flux.just("]"));
    }
}
