package dev.hilo.gateway.routes;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the services are, as the gateway reaches them. */
@ConfigurationProperties("hilo.parts")
public record Parts(
        @DefaultValue("http://localhost:8081") URI identity,
        @DefaultValue("http://localhost:8082") URI ingestion,
        @DefaultValue("http://localhost:8083") URI contact,
        @DefaultValue("http://localhost:8084") URI deal,
        @DefaultValue("http://localhost:8085") URI task) {

    /** The base address of a service. */
    public URI uri(Part part) {
        return switch (part) {
            case IDENTITY -> identity;
            case INGESTION -> ingestion;
            case CONTACT -> contact;
            case DEAL -> deal;
            case TASK -> task;
        };
    }
}
