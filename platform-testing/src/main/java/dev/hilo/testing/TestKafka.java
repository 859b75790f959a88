package dev.hilo.testing;

/** The Kafka of this JVM. */
public record TestKafka(String bootstrapServers) {}
