package dev.hilo.benchmarks.duplicates;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.matching.PersonRecord;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One time that somebody is met, and what of them is told then: each way tells other things, with other mistakes. */
final class CrmTelling {

    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("José", List.of("Pepe")),
            Map.entry("Francisco", List.of("Paco", "Fran")),
            Map.entry("Ignacio", List.of("Nacho")),
            Map.entry("Dolores", List.of("Lola")),
            Map.entry("Manuel", List.of("Manolo")),
            Map.entry("Jesús", List.of("Chus", "Suso")),
            Map.entry("Enrique", List.of("Quique", "Kike")),
            Map.entry("Rafael", List.of("Rafa")),
            Map.entry("Antonio", List.of("Toni")),
            Map.entry("Alejandro", List.of("Alex")),
            Map.entry("Guadalupe", List.of("Lupe")),
            Map.entry("Mercedes", List.of("Merche")),
            Map.entry("Isabel", List.of("Isa")),
            Map.entry("Daniel", List.of("Dani")),
            Map.entry("William", List.of("Bill", "Will")),
            Map.entry("Robert", List.of("Bob", "Rob")),
            Map.entry("Elizabeth", List.of("Liz", "Beth")),
            Map.entry("Michael", List.of("Mike")),
            Map.entry("James", List.of("Jim")),
            Map.entry("Margaret", List.of("Maggie", "Peggy")),
            Map.entry("Jennifer", List.of("Jenny")),
            Map.entry("Thomas", List.of("Tom")),
            Map.entry("Richard", List.of("Rick", "Dick")),
            Map.entry("Katherine", List.of("Kate")),
            Map.entry("Christopher", List.of("Chris")));

    private final CrmPerson who;
    private final Chance chance;

    CrmTelling(CrmPerson who, Chance chance) {
        this.who = who;
        this.chance = chance;
    }

    PersonRecord record() {
        return switch (chance.below(20)) {
            case 0, 1, 2, 3, 4, 5 -> onWhatsApp();
            case 6, 7, 8, 9 -> byMail();
            case 10, 11, 12, 13 -> form();
            case 14, 15, 16, 17, 18 -> imported();
            default -> noted();
        };
    }

    /** A number, the name people give themselves, and what they were asked for since. */
    private PersonRecord onWhatsApp() {
        boolean full = chance.percent(70);
        return new PersonRecord(
                calledBy(),
                full ? family() : "",
                chance.percent(35) ? Set.of(anyEmail()) : Set.of(),
                Set.of(who.phones().getFirst()),
                Set.of(),
                "",
                "",
                "",
                "",
                chance.percent(30) ? who.city() : "",
                "",
                "",
                chance.percent(30) ? who.company() : "",
                "");
    }

    /** An address, and what stands below the letter. */
    private PersonRecord byMail() {
        return new PersonRecord(
                given(),
                chance.percent(85) ? family() : "",
                Set.of(anyEmail()),
                chance.percent(45) ? Set.of(anyPhone()) : Set.of(),
                Set.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                chance.percent(60) ? who.company() : "",
                "");
    }

    private PersonRecord form() {
        return new PersonRecord(
                given(),
                family(),
                Set.of(anyEmail()),
                chance.percent(80) ? Set.of(anyPhone()) : Set.of(),
                Set.of(),
                "",
                "",
                "",
                "",
                chance.percent(50) ? who.city() : "",
                "",
                "",
                who.company(),
                "");
    }

    private PersonRecord imported() {
        boolean switched = chance.percent(4);
        String given = typed(given());
        String family = typed(family());
        return new PersonRecord(
                switched ? family : given,
                switched ? given : family,
                chance.percent(65) ? Set.of(typed(anyEmail())) : Set.of(),
                chance.percent(75) ? Set.of(anyPhone()) : Set.of(),
                Set.of(),
                chance.percent(40) ? born() : "",
                "",
                chance.percent(50) ? typed(who.street()) : "",
                "",
                chance.percent(70) ? who.city() : "",
                chance.percent(50) ? who.postcode() : "",
                "",
                who.company(),
                "");
    }

    /** Written down after a talk: a name and little more. */
    private PersonRecord noted() {
        return new PersonRecord(
                given(),
                family(),
                Set.of(),
                chance.percent(50) ? Set.of(anyPhone()) : Set.of(),
                Set.of(),
                "",
                "",
                "",
                "",
                chance.percent(60) ? who.city() : "",
                "",
                "",
                chance.percent(50) ? who.company() : "",
                "");
    }

    private String calledBy() {
        List<String> known = SHORT.getOrDefault(who.given(), List.of());
        return known.isEmpty() || chance.percent(60) ? given() : chance.pick(known);
    }

    private String given() {
        boolean both = !who.secondGiven().isEmpty() && chance.percent(40);
        String name = both ? who.given() + " " + who.secondGiven() : who.given();
        return chance.percent(30) ? plain(name) : name;
    }

    private String family() {
        boolean both = !who.secondFamily().isEmpty() && chance.percent(55);
        String name = both ? who.family() + " " + who.secondFamily() : who.family();
        return chance.percent(30) ? plain(name) : name;
    }

    private String anyEmail() {
        return who.emails().size() > 1 && chance.percent(25)
                ? who.emails().getLast()
                : who.emails().getFirst();
    }

    private String anyPhone() {
        return who.phones().size() > 1 && chance.percent(30)
                ? who.phones().getLast()
                : who.phones().getFirst();
    }

    private String born() {
        String date = who.birthDate();
        return chance.percent(4) ? date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7) : date;
    }

    private String typed(String text) {
        if (!chance.percent(12) || text.length() < 4) {
            return text;
        }
        int at = chance.between(1, text.length() - 2);
        return switch (chance.below(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.substring(0, at) + (char) ('a' + chance.below(26)) + text.substring(at + 1);
        };
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
