package dev.hilo.contact.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.hilo.contact.contacts.ContactPages;
import dev.hilo.contact.contacts.ContactView;
import dev.hilo.platform.lists.Conditions;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Writes a list of any length as CSV, a page at a time. */
@Component
class ExportContacts {

    /** Spreadsheets run cells that begin like this; behind an apostrophe they show them. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d\\s().\\-]*");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ContactPages pages;

    ExportContacts(ContactPages pages) {
        this.pages = pages;
    }

    /** The file: a line of names, then a line a contact. */
    Flux<DataBuffer> export(Conditions conditions, List<ExportColumn> columns) {
        // Without the mark spreadsheets take UTF-8 for something else.
        String head = BYTE_ORDER_MARK
                + lines(List.of(columns.stream().map(ExportColumn::name).toList()));
        return Flux.concat(Flux.just(head), pages.all(conditions).map(page -> lines(rows(page, columns))))
                .map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<List<String>> rows(List<ContactView> page, List<ExportColumn> columns) {
        return page.stream()
                .map(contact -> columns.stream()
                        .map(column -> harmless(column.value().apply(contact)))
                        .toList())
                .toList();
    }

    private static String lines(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        rows.forEach(csv::writeRecord);
        return text.toString();
    }

    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
