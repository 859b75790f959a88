package dev.hilo.task;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts task-service. */
@EnableScheduling
@SpringBootApplication
public class TaskServiceApplication {

    static void main(String[] arguments) {
        SpringApplication.run(TaskServiceApplication.class, arguments);
    }
}
