package dev.hilo.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** Writes the login page: one form, no scripts, nothing from elsewhere. */
@Component
class LoginPage {

    // Anything longer is nobody's password, and not worth hashing.
    static final int LONGEST_PASSWORD = 128;

    private final String template = read("login/page.html");
    private final MessageSource messages;
    private final LocaleResolver locales;

    LoginPage(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** What the page says above the form. */
    sealed interface Notice {

        /** Nothing. */
        record None() implements Notice {}

        /** A sentence under this key of {@code login.properties}. */
        record Told(String key) implements Notice {}

        /** That they have to wait. */
        record Wait(Duration duration) implements Notice {}
    }

    void write(HttpServletRequest request, HttpServletResponse response, Notice notice) throws IOException {
        Locale locale = locales.resolveLocale(request);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page(request, locale, notice));
    }

    private String page(HttpServletRequest request, Locale locale, Notice notice) {
        return template.replace("{{lang}}", locale.getLanguage())
                .replace("{{title}}", text("login.title", locale))
                .replace("{{lead}}", text("login.lead", locale))
                .replace("{{email}}", text("login.email", locale))
                .replace("{{password}}", text("login.password", locale))
                .replace("{{submit}}", text("login.submit", locale))
                .replace("{{notice}}", notice(notice, locale))
                .replace("{{described}}", notice instanceof Notice.None ? "" : " aria-describedby=\"notice\"")
                .replace("{{csrf}}", csrf(request));
    }

    private String notice(Notice notice, Locale locale) {
        return switch (notice) {
            case Notice.None() -> "";
            case Notice.Told(var key) -> alert(text(key, locale));
            case Notice.Wait(var duration) -> alert(text("login.wait", locale, duration.toSeconds()));
        };
    }

    private static String alert(String text) {
        return "<p class=\"notice\" id=\"notice\" role=\"alert\">" + text + "</p>";
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(token.getParameterName(), HtmlUtils.htmlEscape(token.getToken()))
                : "";
    }

    private String text(String key, Locale locale, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, arguments, locale), StandardCharsets.UTF_8.name());
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
