package dev.hilo.matching;

import java.util.Locale;
import java.util.Set;

/** A mail address, taken apart. */
record Mailbox(String address, String local) {

    private static final Set<String> ROLES = Set.of(
            "info",
            "sales",
            "ventas",
            "contact",
            "contacto",
            "admin",
            "administracion",
            "office",
            "oficina",
            "hello",
            "hola",
            "mail",
            "noreply",
            "no-reply",
            "support",
            "soporte",
            "service",
            "compras",
            "facturacion",
            "billing",
            "webmaster",
            "recepcion",
            "gerencia",
            "marketing",
            "hr",
            "rrhh",
            "jobs",
            "postmaster",
            "comercial",
            "pedidos",
            "orders",
            "atencion");

    static Mailbox read(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        return new Mailbox(address, at < 0 ? address : address.substring(0, at));
    }

    /** Whether whoever has the role reads it. */
    boolean isRole() {
        return ROLES.contains(local);
    }
}
