package dev.hilo.contact.imports;

import dev.hilo.contact.contacts.SearchText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a column may fill, and the headings under which people write them. */
enum Target {
    NAME("name", "nombre completo", "nombre y apellido", "full name", "contacto", "contact"),
    FIRST_NAME("firstName", "nombre", "nombres", "first name", "primer nombre", "given name"),
    MIDDLE_NAME("middleName", "segundo nombre", "middle name"),
    LAST_NAME("lastName", "apellido", "apellidos", "last name", "surname", "family name"),
    NICKNAME("nickname", "apodo", "alias"),
    EMAIL("email", "correo", "correo electronico", "e-mail", "mail", "emails", "correos"),
    PHONE("phone", "telefono", "celular", "movil", "phone number", "mobile", "whatsapp", "telefonos", "phones"),
    COMPANY("company", "empresa", "compania", "organizacion", "organization", "account"),
    POSITION("position", "cargo", "puesto", "job title", "title"),
    DEPARTMENT("department", "departamento", "area"),
    INDUSTRY("industry", "industria", "sector"),
    CATEGORY("category", "categoria"),
    GENDER("gender", "genero", "sexo"),
    BIRTH_DATE("birthDate", "fecha de nacimiento", "nacimiento", "birth date", "birthday", "date of birth"),
    LANGUAGE("language", "idioma"),
    COUNTRY("country", "pais"),
    STATE("state", "estado", "provincia", "departamento/estado", "region"),
    CITY("city", "ciudad"),
    STREET("street", "direccion", "calle", "address"),
    POSTAL_CODE("postalCode", "codigo postal", "postal code", "zip", "zip code"),
    TAGS("tags", "etiquetas", "tag", "labels");

    private final String word;
    private final List<String> headings;

    Target(String word, String... headings) {
        this.word = word;
        this.headings = List.of(headings);
    }

    String word() {
        return word;
    }

    static Optional<Target> named(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word.equals(word))
                .findFirst();
    }

    /** The field that a heading seems to mean. */
    static Optional<Target> of(String heading) {
        String plain = SearchText.of(heading.replace('_', ' ')).strip();
        return Arrays.stream(values())
                .filter(target -> target.word.toLowerCase(Locale.ROOT).equals(plain) || target.headings.contains(plain))
                .findFirst();
    }
}
