package dev.hilo.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Turns {@link RealServers} into properties of the context. */
final class RealServersCustomizerFactory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        RealServers wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, RealServers.class);
        return wanted == null ? null : new FreshEnvironment(wanted.value());
    }

    /** A record: two classes that want the same service have equal customizers, so Spring gives them one context. */
    record FreshEnvironment(String service) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            quietKafka();
            TestEnvironment environment = TestEnvironment.fresh(service);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("real servers", environment.properties()));
            context.getBeanFactory().registerSingleton("testEnvironment", environment);
        }

        /** The broker lives in this JVM and tells everything it does, as do its clients. */
        private static void quietKafka() {
            LoggingSystem logging = LoggingSystem.get(FreshEnvironment.class.getClassLoader());
            for (String chatty : List.of("org.apache.kafka", "kafka", "state.change.logger")) {
                logging.setLogLevel(chatty, LogLevel.WARN);
            }
        }
    }
}
