package dev.hilo.benchmarks.accounts;

import dev.hilo.benchmarks.accounts.Accounts.Wanted;
import dev.hilo.benchmarks.traffic.MailTraffic;
import dev.hilo.benchmarks.traffic.Post.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shop's accounts in the demonstration, one a line. */
public final class DemoAccounts {

    private static final Map<String, String> MAIL_SETTINGS =
            Map.of("address", MailTraffic.OWN_ADDRESS, "trustedAuthServer", MailTraffic.TRUSTED_SERVER);

    private static final Map<Line, Wanted> WANTED = Map.of(
            Line.WHATSAPP,
            Wanted.whatsApp("demo-whatsapp", "Tienda (demostración)"),
            Line.TELEGRAM,
            new Wanted(
                    "telegram",
                    "demo-telegram",
                    "Bot de la tienda (demostración)",
                    "",
                    Map.of(),
                    List.of("secretToken")),
            Line.MAIL,
            new Wanted("email", "demo-mail", "Correo (demostración)", "raw", MAIL_SETTINGS, List.of("token")),
            Line.MAILGUN,
            new Wanted(
                    "email",
                    "demo-mailgun",
                    "Correo por Mailgun (demostración)",
                    "mailgun",
                    MAIL_SETTINGS,
                    List.of("signingKey")));

    private DemoAccounts() {}

    /** All of them, made where they are missing. */
    public static Map<Line, ChannelAccount> open(Accounts accounts) {
        Map<Line, ChannelAccount> open = new EnumMap<>(Line.class);
        WANTED.forEach((line, wanted) -> open.put(line, accounts.open(wanted)));
        return open;
    }
}
