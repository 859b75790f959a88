package dev.hilo.contact.imports;

import dev.hilo.contact.imports.SheetFormat.Csv;
import dev.hilo.contact.imports.SheetFormat.Xlsx;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells from a file's beginning how it is written. */
final class DetectFormat {

    private static final Charset LEGACY = Charset.forName("windows-1252");

    private DetectFormat() {}

    static SheetFormat of(byte[] beginning) {
        boolean zip = beginning.length > 3 && beginning[0] == 'P' && beginning[1] == 'K';
        if (zip) {
            return new Xlsx();
        }
        Charset charset = charset(beginning);
        return new Csv(charset, delimiter(new String(beginning, charset)));
    }

    /** UTF-8 if it can be that, for the detector takes short texts with few accents for something else. */
    private static Charset charset(byte[] beginning) {
        if (isUtf8(beginning)) {
            return StandardCharsets.UTF_8;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(beginning, 0, beginning.length);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        boolean unicode = found != null && found.startsWith("UTF-") && Charset.isSupported(found);
        return unicode ? Charset.forName(found) : LEGACY;
    }

    /** The beginning may end within a character. */
    private static boolean isUtf8(byte[] beginning) {
        CharBuffer text = CharBuffer.allocate(beginning.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(beginning), text, false);
        text.flip();
        return !result.isError() && text.chars().noneMatch(sign -> sign == 0);
    }

    /** The sign that stands most often in the first line. */
    private static char delimiter(String beginning) {
        String first = beginning.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(found -> found == sign).count()))
                .filter(sign -> first.indexOf(sign) >= 0)
                .orElse(',');
    }
}
