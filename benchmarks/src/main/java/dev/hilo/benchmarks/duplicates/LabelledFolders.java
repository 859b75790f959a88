package dev.hilo.benchmarks.duplicates;

import dev.hilo.benchmarks.duplicates.LabelledSet.Labelled;
import dev.hilo.matching.PersonRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets of labelled records in folders: {@code records.csv} with a {@code rec_id}, and {@code clusters.csv} that tells
 * the cluster of each. What a column means is told by its name.
 */
final class LabelledFolders {

    private LabelledFolders() {}

    /** The set; nothing if there is no such folder. */
    static Optional<LabelledSet> read(Path folders, String name) {
        Path folder = folders.resolve(name);
        if (!Files.exists(folder.resolve("records.csv"))) {
            return Optional.empty();
        }
        Map<String, Integer> persons = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Map<String, String> line : CsvLines.of(folder.resolve("clusters.csv"))) {
            List<String> values = List.copyOf(line.values());
            persons.put(values.get(0), numbers.computeIfAbsent(values.get(1), _ -> numbers.size()));
        }
        List<Labelled> records = new ArrayList<>();
        for (Map<String, String> line : CsvLines.of(folder.resolve("records.csv"))) {
            records.add(new Labelled(person(line), persons.getOrDefault(line.getOrDefault("rec_id", ""), -1)));
        }
        return Optional.of(new LabelledSet(name, records));
    }

    private static PersonRecord person(Map<String, String> line) {
        return new PersonRecord(
                value(line, "given_name", "first_name"),
                value(line, "surname", "last_name", "family_name"),
                some(value(line, "email", "email_address")),
                some(value(line, "phone", "phone_number", "telephone")),
                some(prefixed(value(line, "soc_sec_id", "ssn", "national_id"))),
                value(line, "date_of_birth", "dob", "birth_date"),
                value(line, "street_number", "house_number"),
                value(line, "address_1", "street", "address"),
                value(line, "address_2"),
                value(line, "suburb", "city", "birth_place"),
                value(line, "postcode", "postcode_fake", "zip", "postal_code"),
                value(line, "state"),
                value(line, "company", "employer"),
                value(line, "occupation"));
    }

    private static String value(Map<String, String> line, String... names) {
        for (String name : names) {
            String value = line.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String prefixed(String id) {
        return id.isEmpty() ? "" : "national:" + id;
    }

    private static Set<String> some(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }
}
