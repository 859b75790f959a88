package dev.hilo.gateway.sessions;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.MapSession;
import org.springframework.stereotype.Component;

/**
 * A session as bytes: Java serialization, which Spring Security keeps readable over its versions. Nothing that we did
 * not seal ourselves is ever read.
 */
@Component
class SessionBody {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBody.class);

    private final SerializingConverter writer = new SerializingConverter();
    private final DeserializingConverter reader = new DeserializingConverter();
    private final Seal seal;

    SessionBody(Seal seal) {
        this.seal = seal;
    }

    byte[] write(MapSession session) {
        return seal.close(writer.convert(session));
    }

    /** Nothing if it cannot be read any more; its owner signs in again. */
    Optional<MapSession> read(byte[] body) {
        return seal.open(body).flatMap(this::deserialize);
    }

    private Optional<MapSession> deserialize(byte[] plain) {
        try {
            return Optional.of((MapSession) reader.convert(plain));
        } catch (SerializationFailedException ofAnotherVersion) {
            LOG.info("A stored session is of another version: {}", ofAnotherVersion.getMessage());
            return Optional.empty();
        }
    }
}
