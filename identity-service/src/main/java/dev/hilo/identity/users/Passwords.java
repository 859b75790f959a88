package dev.hilo.identity.users;

import dev.hilo.identity.web.Problem;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough (OWASP ASVS 6.2), and how they are kept. */
@Component
public class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT_CHARACTERS = 4;
    private static final int GENERATED_LENGTH = 16;

    // Without those that look alike: people type them from a screen.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** A password nobody guesses: 16 characters, 92 bits. */
    public String generate() {
        return random.ints(GENERATED_LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Lets a password pass that its owner may have.
     *
     * @throws Problem 422 naming {@code password} otherwise
     */
    void requireGood(String password, String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Problem.invalid("password", "password-length");
        }
        if (isGuessable(password.toLowerCase(Locale.ROOT), email.toLowerCase(Locale.ROOT))) {
            throw Problem.invalid("password", "password-guessable");
        }
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    private static boolean isGuessable(String password, String email) {
        String mailbox = email.replaceAll("@.*", "");
        String rest = mailbox.length() < FEWEST_DIFFERENT_CHARACTERS ? password : password.replace(mailbox, "");
        return rest.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS;
    }
}
