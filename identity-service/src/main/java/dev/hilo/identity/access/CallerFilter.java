package dev.hilo.identity.access;

import dev.hilo.identity.web.Problem;
import dev.hilo.identity.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands the {@link Caller} to the controllers, as the request attribute {@code caller}. */
final class CallerFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = "caller";

    private final ProblemWriter problems;

    CallerFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
                request.setAttribute(ATTRIBUTE, Caller.of(token.getToken()));
            }
        } catch (Problem refused) {
            problems.write(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }
}
