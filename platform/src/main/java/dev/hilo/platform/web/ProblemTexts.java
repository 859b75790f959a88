package dev.hilo.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Puts problems into words, in Spanish or English. */
public final class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail describe(Problem problem, Locale locale) {
        ProblemDetail detail = describe(problem.status(), problem.code(), locale, problem.arguments());
        if (!problem.errors().isEmpty()) {
            detail.setProperty("errors", fields(problem.errors(), locale));
        }
        problem.members().forEach(detail::setProperty);
        return detail;
    }

    ProblemDetail describe(HttpStatus status, String code, Locale locale, Object... arguments) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:hilo:problem:" + code));
        detail.setTitle(text("status." + status.value(), status.getReasonPhrase(), locale));
        detail.setDetail(text("problem." + code, code, locale, arguments));
        return detail;
    }

    private List<Map<String, String>> fields(List<FieldError> errors, Locale locale) {
        return errors.stream().map(error -> field(error, locale)).toList();
    }

    Map<String, String> field(FieldError error, Locale locale) {
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

    /** What a service's texts say under a key. */
    public String text(String key, String fallback, Locale locale, Object... arguments) {
        String found = messages.getMessage(key, arguments, fallback, locale);
        return found == null ? fallback : found;
    }
}
