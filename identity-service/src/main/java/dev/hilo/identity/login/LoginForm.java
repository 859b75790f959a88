package dev.hilo.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed on the login page, apart from the password. */
record LoginForm(String email, String address) {

    static final String PATH = "/login";
    static final String EMAIL = "email";
    static final String PASSWORD = "password";

    private static final int LONGEST_EMAIL = 254;

    static LoginForm of(HttpServletRequest request) {
        String email = Optional.ofNullable(request.getParameter(EMAIL))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        return new LoginForm(email.substring(0, Math.min(email.length(), LONGEST_EMAIL)), request.getRemoteAddr());
    }
}
