package dev.hilo.identity.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts problems into words, in Spanish or English. */
@Component
class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail describe(Problem problem, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:hilo:problem:" + problem.code()));
        detail.setTitle(
                text("status." + problem.status().value(), problem.status().getReasonPhrase(), locale));
        detail.setDetail(text("problem." + problem.code(), problem.code(), locale, problem.arguments()));
        if (!problem.errors().isEmpty()) {
            detail.setProperty("errors", fields(problem.errors(), locale));
        }
        return detail;
    }

    private List<Map<String, String>> fields(List<FieldError> errors, Locale locale) {
        return errors.stream().map(error -> field(error, locale)).toList();
    }

    private Map<String, String> field(FieldError error, Locale locale) {
        return Map.of(
                "field", error.field(),
                "code", error.code(),
                "message",
                        text(
                                "field." + error.code(),
                                error.code(),
                                locale,
                                error.arguments().toArray()));
    }

    private String text(String key, String fallback, Locale locale, Object... arguments) {
        String found = messages.getMessage(key, arguments, fallback, locale);
        return found == null ? fallback : found;
    }
}
