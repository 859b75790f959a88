package dev.hilo.gateway;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Puts the fake services behind the gateway, and a caller in front of it. */
@TestConfiguration(proxyBeanMethods = false)
public class Surroundings {

    @Bean
    DynamicPropertyRegistrar fakeServices() {
        return properties -> {
            for (String part : List.of("identity", "ingestion", "contact", "deal", "task")) {
                properties.add(
                        "hilo.parts." + part, () -> FakeService.named(part).uri());
            }
        };
    }

    @Bean
    @Lazy
    WebTestClient caller(ReactiveWebServerApplicationContext gateway) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + gateway.getWebServer().getPort())
                .build();
    }
}
