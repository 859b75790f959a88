package dev.hilo.ingestion;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The ingestion service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IngestionServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IngestionServiceApplication.class, arguments);
    }
}
