package dev.hilo.identity;

import dev.hilo.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service over HTTP, on a fresh database; all tests with it share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers("identity")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hilo.gateway-client-secret=" + IdentityTest.GATEWAY_SECRET,
            "hilo.cli-client-secret=" + IdentityTest.CLI_SECRET,
            "hilo.admin-email=" + IdentityTest.ADMIN,
            "hilo.admin-password=" + IdentityTest.PASSWORD
        })
public @interface IdentityTest {

    String ADMIN = "ada@hilo.test";
    String PASSWORD = "a long walk home";
    String GATEWAY = "hilo-gateway";
    String GATEWAY_SECRET = "gateway-secret-of-the-tests";
    String CLI_SECRET = "cli-secret-of-the-tests";
}
