package dev.hilo.gateway;

import dev.hilo.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A whole gateway on a real PostgreSQL, with {@link FakeService}s behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers("gateway")
@Import(Surroundings.class)
@ExtendWith(AsNew.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "hilo.app.folder=src/test/app",
            "hilo.gateway-client-secret=test-client-secret",
            "hilo.breakers.open-for=1s"
        })
public @interface GatewayTest {}
