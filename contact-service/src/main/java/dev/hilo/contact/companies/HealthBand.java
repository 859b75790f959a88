package dev.hilo.contact.companies;

/** A range of the health score that people name. */
enum HealthBand {
    GOOD("c.health_score >= 70"),
    FAIR("c.health_score >= 40 and c.health_score < 70"),
    POOR("c.health_score < 40");

    private final String condition;

    HealthBand(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
