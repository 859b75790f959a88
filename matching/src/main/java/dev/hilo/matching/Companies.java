package dev.hilo.matching;

import java.util.List;
import java.util.Set;

/** Names of companies as they are compared: without the form the law gives them. */
final class Companies {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "sa",
            "sl",
            "slu",
            "sas",
            "srl",
            "ltda",
            "cia",
            "inc",
            "llc",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "co",
            "gmbh",
            "ag",
            "plc",
            "bv",
            "eirl",
            "cv",
            "rl",
            "de",
            "c",
            "s",
            "a",
            "l",
            "v");

    private Companies() {}

    static String withoutLegalForm(String name) {
        List<String> words = PlainWords.words(name);
        List<String> telling =
                words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }
}
