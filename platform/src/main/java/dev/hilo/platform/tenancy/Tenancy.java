package dev.hilo.platform.tenancy;

import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Carries the organisation that work is done for, from the edge of a request to its transactions. */
public final class Tenancy {

    private static final String ORGANISATION = "hilo.org";

    private Tenancy() {}

    /** To be put on a chain with {@code contextWrite}: everything above it works for this organisation. */
    public static Function<Context, Context> of(UUID organisation) {
        return context -> context.put(ORGANISATION, organisation);
    }

    /** The organisation worked for; empty where there is none. */
    public static Mono<UUID> organisation() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(context.<UUID>getOrEmpty(ORGANISATION)));
    }
}
