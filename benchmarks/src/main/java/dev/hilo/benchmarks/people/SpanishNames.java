package dev.hilo.benchmarks.people;

import java.util.List;

/** Names as they are common in Spain and Latin America. */
public final class SpanishNames {

    private static final List<String> FIRST = List.of(
            "María",
            "Carmen",
            "Lucía",
            "Martina",
            "Sofía",
            "Paula",
            "Begoña",
            "Nuria",
            "Inés",
            "Ainhoa",
            "Rocío",
            "Montserrat",
            "Guadalupe",
            "Ximena",
            "Valentina",
            "José",
            "Antonio",
            "Manuel",
            "Javier",
            "Iván",
            "Álvaro",
            "Óscar",
            "Rubén",
            "Iñaki",
            "Jordi",
            "Andrés",
            "Joaquín",
            "Mateo",
            "Tomás",
            "Íñigo");

    private static final List<String> SECOND =
            List.of("Ángel", "del Carmen", "José", "Luis", "Isabel", "de los Ángeles");

    private static final List<String> LAST = List.of(
            "García",
            "Fernández",
            "González",
            "Rodríguez",
            "López",
            "Martínez",
            "Sánchez",
            "Pérez",
            "Gómez",
            "Martín",
            "Jiménez",
            "Ruiz",
            "Hernández",
            "Díaz",
            "Moreno",
            "Muñoz",
            "Álvarez",
            "Romero",
            "Gutiérrez",
            "Núñez",
            "Ibáñez",
            "Peña",
            "Zubizarreta",
            "Etxeberria",
            "Puigdomènech",
            "de la Fuente",
            "Quispe",
            "Mamani");

    private SpanishNames() {}

    /** A first name, sometimes two, and two family names. */
    public static String name(Chance chance) {
        String first = chance.pick(FIRST) + (chance.percent(20) ? ' ' + chance.pick(SECOND) : "");
        return "%s %s %s".formatted(first, chance.pick(LAST), chance.pick(LAST));
    }
}
