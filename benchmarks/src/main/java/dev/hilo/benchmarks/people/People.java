package dev.hilo.benchmarks.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Everybody who writes. Most use one channel, some two or three; on each they are an identity of their own, since no
 * channel tells of the others.
 *
 * @param count of people
 */
public record People(int count, List<Identity> onWhatsApp, List<Identity> onTelegram, List<Identity> onMail) {

    private static final Pattern NOT_ASCII = Pattern.compile("[^a-z.]");
    private static final List<String> COUNTRIES = List.of("346", "346", "346", "347", "521", "549", "573");
    private static final List<String> MAIL_DOMAINS =
            List.of("correo.example", "buzon.example", "empresa.example", "universidad.example", "ñandú.example");

    public People {
        onWhatsApp = List.copyOf(onWhatsApp);
        onTelegram = List.copyOf(onTelegram);
        onMail = List.copyOf(onMail);
    }

    /**
     * Makes people up.
     *
     * @param tag what they depend on; other tags give other people with other handles
     */
    public static People of(String tag, int count) {
        List<Identity> onWhatsApp = new ArrayList<>();
        List<Identity> onTelegram = new ArrayList<>();
        List<Identity> onMail = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Chance chance = Chance.of(tag, "person", Integer.toString(i));
            String name = SpanishNames.name(chance);
            int roll = chance.below(100);
            // The first three make sure that no channel is empty.
            if (i == 0 || roll < 70) {
                onWhatsApp.add(new Identity(name, whatsApp(i, chance)));
            }
            if (i == 1 || roll < 20 || (roll >= 70 && roll < 85)) {
                onTelegram.add(new Identity(shortened(name, chance), List.of(telegram(i, chance))));
            }
            if (i == 2 || roll >= 85 || (roll >= 10 && roll < 35)) {
                onMail.add(new Identity(name, List.of(mail(i, name, chance))));
            }
        }
        return new People(count, onWhatsApp, onTelegram, onMail);
    }

    /** How many contacts there must be. */
    public int identities() {
        return onWhatsApp.size() + onTelegram.size() + onMail.size();
    }

    private static List<Handle> whatsApp(int index, Chance chance) {
        // The index keeps numbers apart that chance alone would make the same.
        String number = chance.pick(COUNTRIES) + chance.digits(4) + "%04d".formatted(index % 10_000);
        String padded = number.startsWith("34") ? number : number + chance.digits(2);
        Handle phone = new Handle("whatsapp", padded);
        Handle userId = new Handle("whatsapp_bsuid", "ES.%s%06d".formatted(chance.digits(10), index));
        int roll = chance.below(10);
        if (roll < 1) {
            // They have a second number, to which they may change.
            return List.of(phone, new Handle("whatsapp", "344" + padded.substring(3)));
        }
        if (roll < 6) {
            return List.of(phone);
        }
        return roll < 9 ? List.of(userId, phone) : List.of(userId);
    }

    private static Handle telegram(int index, Chance chance) {
        return new Handle("telegram", chance.digits(5) + "%05d".formatted(index));
    }

    private static Handle mail(int index, String name, Chance chance) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace(' ', '.'), Normalizer.Form.NFD);
        String local = NOT_ASCII.matcher(plain).replaceAll("") + chance.digits(4) + index;
        String domain = chance.percent(97) ? chance.pick(MAIL_DOMAINS.subList(0, 4)) : MAIL_DOMAINS.getLast();
        return new Handle("email", local + '@' + domain);
    }

    /** As people call themselves among friends. */
    private static String shortened(String name, Chance chance) {
        return chance.percent(40) ? name.split(" ", 2)[0] : name;
    }
}
