package dev.hilo.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test the real PostgreSQL and Kafka of this JVM: a fresh database and fresh topics for each context,
 * shared by all test classes that ask for the same context. See {@link TestEnvironment} for the properties it sets.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealServers {
    /** The service under test: {@code identity}, {@code gateway}, {@code ingestion} or {@code contact}. */
    String value();
}
