package dev.hilo.identity.login;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Goes on where somebody was sent to the login page from. Only the path is kept of that address: the browser stays on
 * the host it knows, which is the gateway's, and cannot be sent to another.
 */
@Component
class SignedIn implements AuthenticationSuccessHandler {

    private static final String START = "/";

    private final RequestCache savedRequests;
    private final LoginAttempts attempts;
    private final MeterRegistry meters;

    SignedIn(RequestCache savedRequests, LoginAttempts attempts, MeterRegistry meters) {
        this.savedRequests = savedRequests;
        this.attempts = attempts;
        this.meters = meters;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        LoginForm form = LoginForm.of(request);
        attempts.succeeded(form.email(), form.address());
        meters.counter("hilo.logins", "outcome", "success").increment();
        SavedRequest saved = savedRequests.getRequest(request, response);
        savedRequests.removeRequest(request, response);
        response.sendRedirect(saved == null ? START : pathOf(saved));
    }

    private static String pathOf(SavedRequest saved) {
        URI address = URI.create(saved.getRedirectUrl());
        String path = address.getRawPath().replaceAll("^/+", "/");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
