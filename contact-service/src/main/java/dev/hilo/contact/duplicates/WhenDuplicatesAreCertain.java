package dev.hilo.contact.duplicates;

import reactor.core.publisher.Mono;

/** Whoever wants to act when contacts are certainly one person. */
public interface WhenDuplicatesAreCertain {

    /** Looks for certain duplicates that nobody has decided about, in organisations that want them merged. */
    Mono<Void> act();
}
