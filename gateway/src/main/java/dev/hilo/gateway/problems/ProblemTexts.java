package dev.hilo.gateway.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts problems into words: in Spanish unless the caller prefers English. */
@Component
class ProblemTexts {

    private static final Locale SPANISH = Locale.of("es");
    private static final List<Locale> LANGUAGES = List.of(SPANISH, Locale.ENGLISH);

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemTexts() {
        messages.setBasename("problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    ProblemDetail describe(Problem problem, HttpHeaders request) {
        Locale language = language(request);
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:hilo:problem:" + problem.code()));
        detail.setTitle(
                text("status." + problem.status().value(), problem.status().getReasonPhrase(), language));
        detail.setDetail(text("problem." + problem.code(), problem.code(), language, words(problem, language)));
        return detail;
    }

    /** Arguments that have a text of their own are told by it: the name of a part, for example. */
    private Object[] words(Problem problem, Locale language) {
        Object[] words = problem.arguments();
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i] instanceof Enum<?> part ? text("part." + part.name(), part.name(), language) : words[i];
        }
        return words;
    }

    private String text(String key, String fallback, Locale language, Object... arguments) {
        String found = messages.getMessage(key, arguments, fallback, language);
        return found == null ? fallback : found;
    }

    private static Locale language(HttpHeaders request) {
        try {
            Locale best = Locale.lookup(request.getAcceptLanguage(), LANGUAGES);
            return best == null ? SPANISH : best;
        } catch (IllegalArgumentException malformed) {
            return SPANISH;
        }
    }
}
