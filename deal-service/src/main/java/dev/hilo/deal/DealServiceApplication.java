package dev.hilo.deal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts deal-service. */
@EnableScheduling
@SpringBootApplication
public class DealServiceApplication {

    static void main(String[] arguments) {
        SpringApplication.run(DealServiceApplication.class, arguments);
    }
}
