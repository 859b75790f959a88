package dev.hilo.contact.imports;

import java.util.List;

/**
 * A line of a file.
 *
 * @param number as editors and spreadsheets count them
 */
record SheetLine(long number, List<String> cells) {}
