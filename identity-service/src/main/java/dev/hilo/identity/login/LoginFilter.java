package dev.hilo.identity.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the password check: whoever failed too often waits, whatever the password. */
final class LoginFilter extends OncePerRequestFilter {

    private final LoginAttempts attempts;
    private final LoginPage page;

    LoginFilter(LoginAttempts attempts, LoginPage page) {
        this.attempts = attempts;
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getServletPath().equals(LoginForm.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoginForm form = LoginForm.of(request);
        Duration wait = attempts.begin(form.email(), form.address());
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, new LoginPage.Notice.Wait(wait));
        } else if (password(request).length() > LoginPage.LONGEST_PASSWORD) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, new LoginPage.Notice.Told("login.wrong"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, LoginPage.Notice notice)
            throws IOException {
        response.setStatus(status.value());
        page.write(request, response, notice);
    }

    private static String password(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LoginForm.PASSWORD)).orElse("");
    }
}
