package dev.hilo.contact.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hilo.contact.imports.SheetFormat.Csv;
import dev.hilo.contact.imports.SheetFormat.Xlsx;
import dev.hilo.contact.written.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads a file line by line, whatever its length. */
final class SheetLines {

    private static final int MOST_CELLS = 200;

    /** Longer cells are cut: no field may be as long, so that the row is refused with what is wrong. */
    private static final int LONGEST_CELL = 20_000;

    private static final int LONGEST_RECORD = 32 << 20;

    private static final Pattern DAY = Pattern.compile("(?i)yy|d/m|m/d|d-m");

    private SheetLines() {}

    /** All lines that are not blank; to be closed. */
    static Stream<SheetLine> of(Path file, SheetFormat format) {
        try {
            return switch (format) {
                case Csv csv -> csv(file, csv);
                case Xlsx _ -> xlsx(file);
            };
        } catch (IOException | UncheckedIOException | ExcelReaderException | CsvParseException broken) {
            throw new UnreadableFile(broken);
        }
    }

    private static Stream<SheetLine> csv(Path file, Csv csv) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), csv.charset()));
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(csv.delimiter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text);
        return records.stream().map(SheetLines::line).onClose(() -> close(records));
    }

    private static SheetLine line(CsvRecord record) {
        return new SheetLine(
                record.getStartingLineNumber(),
                record.getFields().stream()
                        .limit(MOST_CELLS)
                        .map(SheetLines::cell)
                        .toList());
    }

    private static Stream<SheetLine> xlsx(Path file) throws IOException {
        ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        return workbook.getFirstSheet().openStream().map(SheetLines::line).onClose(() -> close(workbook));
    }

    private static SheetLine line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            cells.add(row.getOptionalCell(i)
                    .map(SheetLines::text)
                    .map(SheetLines::cell)
                    .orElse(""));
        }
        return new SheetLine(row.getRowNum(), cells);
    }

    /** A workbook keeps days as numbers, and tells by the format that they are days. */
    private static String text(Cell cell) {
        String format = cell.getDataFormatString();
        boolean day = cell.getType() == CellType.NUMBER
                && format != null
                && DAY.matcher(format).find();
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private static String cell(String text) {
        String line = PlainText.line(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception broken) {
            throw new UnreadableFile(broken);
        }
    }
}
