package dev.hilo.ingestion.accounts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Says everything that is wrong with a draft at once. */
final class AccountCheck {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 4_000;

    /** Who may deliver; a channel that is not named here has one provider, which is not named either. */
    private static final Map<Channel, List<String>> PROVIDERS =
            Map.of(Channel.EMAIL, List.of("raw", "mailgun", "sendgrid", "postmark", "ses", "imap"));

    private final List<FieldError> errors = new ArrayList<>();

    private AccountCheck() {}

    static List<FieldError> errorsOf(AccountDraft draft, AccountRules rules) {
        AccountCheck check = new AccountCheck();
        check.key(draft.key());
        check.name(draft.name());
        check.values("settings", draft.settings(), rules.requiredSettings(), rules.optionalSettings());
        check.values("secrets", draft.secrets(), rules.requiredSecrets(), rules.optionalSecrets());
        return List.copyOf(check.errors);
    }

    /** Nothing if the channel has this provider; otherwise what is wrong. */
    static List<FieldError> errorsOfProvider(Channel channel, String provider) {
        List<String> known = PROVIDERS.getOrDefault(channel, List.of(""));
        return known.contains(provider)
                ? List.of()
                : List.of(new FieldError("provider", "one-of", String.join(", ", known)));
    }

    /** Who delivers if nobody is named. */
    static String usualProvider(Channel channel) {
        return PROVIDERS.getOrDefault(channel, List.of("")).getFirst();
    }

    private void key(String key) {
        if (key.isBlank()) {
            wrong("key", "required");
        } else if (!KEY.matcher(key).matches()) {
            wrong("key", "key");
        }
    }

    private void name(String name) {
        if (name.isBlank()) {
            wrong("name", "required");
        } else if (name.length() > LONGEST_NAME) {
            wrong("name", "too-long", LONGEST_NAME);
        } else if (hasControls(name)) {
            wrong("name", "invalid");
        }
    }

    private void values(String field, Map<String, String> values, Set<String> required, Set<String> optional) {
        required.stream()
                .filter(name -> values.getOrDefault(name, "").isBlank())
                .sorted()
                .forEach(name -> wrong(field + "." + name, "required"));
        values.keySet().stream()
                .filter(name -> !required.contains(name) && !optional.contains(name))
                .sorted()
                .forEach(name -> wrong(field + "." + name, "unknown", listed(required, optional)));
        values.forEach((name, value) -> value(field + "." + name, value));
    }

    private void value(String field, String value) {
        if (value.length() > LONGEST_VALUE) {
            wrong(field, "too-long", LONGEST_VALUE);
        } else if (hasControls(value)) {
            wrong(field, "invalid");
        }
    }

    /** A line break may stand in a certificate; nothing else that cannot be seen has a place anywhere. */
    private static boolean hasControls(String text) {
        return text.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n' && letter != '\r');
    }

    private static String listed(Set<String> required, Set<String> optional) {
        Set<String> all = new TreeSet<>(required);
        all.addAll(optional);
        return all.isEmpty() ? "–" : String.join(", ", all);
    }

    private void wrong(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, arguments));
    }
}
