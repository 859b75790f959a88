package dev.hilo.platform.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** Problems in the caller's language, in every service. */
@AutoConfiguration
@Import({ProblemHandler.class, QueryBinding.class})
class WebConfiguration {

    /** A service's own texts stand in its {@code problems.properties} (Spanish) and {@code problems_en.properties}. */
    @Bean
    ProblemTexts problemTexts() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:problems", "classpath:platform-problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setUseCodeAsDefaultMessage(false);
        return new ProblemTexts(messages);
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts, JsonMapper json) {
        return new ProblemWriter(texts, json);
    }
}
