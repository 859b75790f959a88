package dev.hilo.standalone.settings;

/** Every port that is listened on, and the variable that moves it. */
public enum Port {
    GATEWAY("HILO_PORT", 8080),
    IDENTITY("HILO_IDENTITY_PORT", 8081),
    INGESTION("HILO_INGESTION_PORT", 8082),
    CONTACT("HILO_CONTACT_PORT", 8083),
    DEAL("HILO_DEAL_PORT", 8084),
    TASK("HILO_TASK_PORT", 8085),
    /** Health and metrics of the gateway, whose own port is open to the world. */
    GATEWAY_MANAGEMENT("HILO_GATEWAY_MANAGEMENT_PORT", 8090),
    POSTGRES("HILO_POSTGRES_PORT", 15432),
    KAFKA("HILO_KAFKA_PORT", 19092),
    KAFKA_CONTROLLER("HILO_KAFKA_CONTROLLER_PORT", 19093);

    private final String variable;
    private final int usual;

    Port(String variable, int usual) {
        this.variable = variable;
        this.usual = usual;
    }

    public String variable() {
        return variable;
    }

    public int usual() {
        return usual;
    }
}
