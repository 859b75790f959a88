package dev.hilo.ingestion.email;

import dev.hilo.ingestion.channel.Account;
import jakarta.mail.Session;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * A server of an account's mailbox: where it is and how one gets in.
 *
 * @param protocol {@code smtp} or {@code imap}
 * @param tls {@code tls} from the first byte, {@code starttls}, or {@code none} inside one's own network
 */
public record MailServer(String protocol, String host, int port, String tls, String user, String password) {

    /** Settings beside {@link EmailAdapter#SETTINGS}. */
    static final Set<String> SETTINGS = Set.of(
            "fromName",
            "signature",
            "smtpHost",
            "smtpPort",
            "smtpTls",
            "imapHost",
            "imapPort",
            "imapTls",
            "imapFolder");

    static final Set<String> SECRETS = Set.of("smtpUsername", "smtpPassword", "imapUsername", "imapPassword");

    private static final String PATIENCE = "20000";

    /**
     * A connection that waits for mail is made anew after this long without a word: it may be dead without our knowing.
     */
    private static final String SILENCE = "290000";

    /** Where the account's mail is handed in. */
    static MailServer smtp(Account account, Map<String, String> secrets) {
        return of("smtp", account, secrets, 587, 465);
    }

    /** Where the account's mail lies. */
    public static MailServer imap(Account account, Map<String, String> secrets) {
        return of("imap", account, secrets, 143, 993);
    }

    private static MailServer of(
            String protocol, Account account, Map<String, String> secrets, int plainPort, int tlsPort) {
        Map<String, String> settings = account.settings();
        String tls = settings.getOrDefault(protocol + "Tls", protocol.equals("smtp") ? "starttls" : "tls");
        String port = settings.getOrDefault(protocol + "Port", "");
        return new MailServer(
                protocol,
                settings.getOrDefault(protocol + "Host", ""),
                port.matches("\\d{1,5}") ? Integer.parseInt(port) : tls.equals("tls") ? tlsPort : plainPort,
                tls,
                secrets.getOrDefault(protocol + "Username", settings.getOrDefault("address", "")),
                secrets.getOrDefault(protocol + "Password", ""));
    }

    /** Name of what has to be set before this server can be used; empty if nothing is missing. */
    String missing() {
        return host.isEmpty() ? protocol + "Host" : "";
    }

    /** Whether the server wants to know who comes. */
    boolean signsIn() {
        return !password.isEmpty();
    }

    /** Settings for Jakarta Mail. */
    public Session session() {
        String name = "mail." + name();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", name());
        properties.setProperty("mail.store.protocol", name());
        properties.setProperty(name + ".auth", "" + signsIn());
        properties.setProperty(name + ".starttls.enable", "" + tls.equals("starttls"));
        properties.setProperty(name + ".starttls.required", "" + tls.equals("starttls"));
        properties.setProperty(name + ".ssl.checkserveridentity", "true");
        properties.setProperty(name + ".connectiontimeout", "5000");
        properties.setProperty(name + ".timeout", protocol.equals("imap") ? SILENCE : PATIENCE);
        properties.setProperty(name + ".writetimeout", PATIENCE);
        return Session.getInstance(properties);
    }

    private String name() {
        return tls.equals("tls") ? protocol + "s" : protocol;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s://%s:%d".formatted(name(), host, port);
    }
}
