package dev.hilo.benchmarks.duplicates;

import dev.hilo.benchmarks.duplicates.LabelledSet.Labelled;
import dev.hilo.benchmarks.people.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Spanish and English customer base: households with one address and often one phone or mailbox, companies with
 * switchboards and role mailboxes, people met on several channels, each time told and mistyped in another way.
 */
final class CrmPeople {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Labelled> records = new ArrayList<>();
    private final int size;
    private final String seed;
    private int person;

    private CrmPeople(int size, String seed) {
        this.size = size;
        this.seed = seed;
    }

    static LabelledSet of(int size, String seed) {
        CrmPeople people = new CrmPeople(size, seed);
        for (int household = 0; people.records.size() < size; household++) {
            people.household(Chance.of("household", seed, "" + household));
        }
        return new LabelledSet("crm, %,d".formatted(size), people.records.subList(0, size));
    }

    private void household(Chance chance) {
        boolean spanish = chance.percent(75);
        String family = vocabulary.family(spanish ? "family-es" : "family-en", chance);
        String second = spanish ? vocabulary.family("family-es", chance) : "";
        String street = vocabulary.any("street", chance) + " " + chance.between(1, 180);
        String city = vocabulary.any("city", chance);
        String postcode = chance.digits(5);
        String landline = phone(spanish, chance);
        String mailbox = mailbox("familia" + family, chance);
        int members = chance.percent(70) ? 1 : chance.between(2, 4);
        for (int i = 0; i < members; i++) {
            String own = given(spanish, chance);
            List<String> phones = new ArrayList<>(List.of(phone(spanish, chance)));
            if (members > 1 && chance.percent(40)) {
                phones.add(landline);
            }
            List<String> emails = new ArrayList<>(List.of(mailbox(mailName(own, family, chance), chance)));
            if (members > 1 && chance.percent(20)) {
                emails.add(mailbox);
            }
            boolean child = i > 1;
            met(
                    new CrmPerson(
                            spanish,
                            own,
                            chance.percent(30) ? given(spanish, chance) : "",
                            i == 1 && spanish ? vocabulary.family("family-es", chance) : family,
                            i == 1 && spanish ? vocabulary.family("family-es", chance) : second,
                            phones,
                            emails,
                            birthDate(child, chance),
                            street,
                            city,
                            postcode,
                            chance.percent(35) ? company(chance) : ""),
                    chance);
        }
    }

    private void met(CrmPerson who, Chance chance) {
        int times = chance.percent(72) ? 1 : chance.percent(70) ? 2 : chance.between(3, 5);
        for (int i = 0; i < times; i++) {
            records.add(new Labelled(new CrmTelling(who, chance).record(), person));
        }
        person++;
    }

    private String given(boolean spanish, Chance chance) {
        return vocabulary.any(spanish ? "given-es" : "given-en", chance);
    }

    private static String phone(boolean spanish, Chance chance) {
        return spanish
                ? (chance.percent(50) ? "346" + chance.digits(8) : "573" + chance.digits(9))
                : "1" + chance.digits(10);
    }

    private String mailName(String given, String family, Chance chance) {
        String plain = CrmTelling.plain(given).split(" ", 2)[0];
        String last = CrmTelling.plain(family).replace(" ", "");
        return switch (chance.below(4)) {
            case 0 -> plain + "." + last;
            case 1 -> plain.charAt(0) + last + chance.below(100);
            case 2 -> plain + chance.below(3000);
            default -> last + "." + plain + chance.below(30);
        };
    }

    private String mailbox(String name, Chance chance) {
        return CrmTelling.plain(name).replace(" ", "") + "@" + vocabulary.any("domain", chance);
    }

    private static String birthDate(boolean child, Chance chance) {
        return String.format(
                Locale.ROOT,
                "%d-%02d-%02d",
                child ? chance.between(1998, 2012) : chance.between(1945, 2000),
                chance.between(1, 12),
                chance.between(1, 28));
    }

    private String company(Chance chance) {
        // Companies are shared: a few hundred thousand contacts work in some ten thousand of them.
        Chance which = Chance.of("company", seed, "" + chance.below(Math.max(10, size / 25)));
        return vocabulary.any("company", which) + " " + vocabulary.family("family-es", which)
                + (which.percent(50) ? " S.A." : "");
    }
}
