package dev.hilo.gateway.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.UuidSessionIdGenerator;

/** A session that knows whether the database has to hear of it. */
final class StoredSession implements Session {

    private final MapSession content;
    private @Nullable String storedId;
    private Instant storedTouch;
    private boolean changed;
    private boolean givenUp;

    private StoredSession(MapSession content, @Nullable String storedId) {
        this.content = content;
        this.storedId = storedId;
        this.storedTouch = content.getLastAccessedTime();
    }

    static StoredSession fresh(Duration idle) {
        MapSession content = new MapSession();
        content.setMaxInactiveInterval(idle);
        return new StoredSession(content, null);
    }

    static StoredSession of(MapSession content) {
        // It is transient, and needed when the session gets another id.
        content.setSessionIdGenerator(UuidSessionIdGenerator.getInstance());
        return new StoredSession(content, content.getId());
    }

    MapSession content() {
        return content;
    }

    /** Under which id the database has it; nothing as long as it has never been written. */
    @Nullable String storedId() {
        return storedId;
    }

    boolean needsWriting(Duration touchEvery) {
        return !givenUp && (storedId == null || changed || touchedSince(touchEvery));
    }

    private boolean touchedSince(Duration touchEvery) {
        return storedTouch.plus(touchEvery).isBefore(content.getLastAccessedTime());
    }

    /** The answer that says so must not fail for the same reason: it too would want to write the session first. */
    void giveUp() {
        givenUp = true;
    }

    void written() {
        storedId = content.getId();
        storedTouch = content.getLastAccessedTime();
        changed = false;
    }

    @Override
    public String getId() {
        return content.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return content.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> @Nullable T getAttribute(String name) {
        return content.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return content.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed = true;
        content.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        content.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return content.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        content.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return content.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        content.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return content.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return content.isExpired();
    }
}
