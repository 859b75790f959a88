package dev.hilo.contact.imports;

import java.nio.charset.Charset;

/** How a file is written. */
sealed interface SheetFormat {

    /** A workbook, of which the first sheet counts. */
    record Xlsx() implements SheetFormat {}

    /** Text with a sign between the cells. */
    record Csv(Charset charset, char delimiter) implements SheetFormat {}
}
