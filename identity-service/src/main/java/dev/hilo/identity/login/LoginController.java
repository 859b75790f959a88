package dev.hilo.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the login page. */
@Controller
class LoginController {

    private final LoginPage page;

    LoginController(LoginPage page) {
        this.page = page;
    }

    @GetMapping(LoginForm.PATH)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.write(request, response, notice(request));
    }

    private static LoginPage.Notice notice(HttpServletRequest request) {
        if (request.getParameter("error") != null) {
            return new LoginPage.Notice.Told("login.wrong");
        }
        if (request.getParameter("stale") != null) {
            return new LoginPage.Notice.Told("login.stale");
        }
        if (request.getParameter("bye") != null) {
            return new LoginPage.Notice.Told("login.bye");
        }
        return new LoginPage.Notice.None();
    }
}
