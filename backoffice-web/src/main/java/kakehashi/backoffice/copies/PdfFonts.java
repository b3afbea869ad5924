package kakehashi.backoffice.copies;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.CompactFont;
import com.lowagie.text.pdf.LayoutProcessor;
import com.lowagie.text.pdf.PdfChunk;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.domain.shared.Refused;

/**
 * The fonts of papers, one for each kind of script. Texts are cut into runs of one script; letters of scripts that are
 * joined or reordered (Devanagari, Burmese, Thai) are shaped by the Java platform's HarfBuzz.
 */
final class PdfFonts {

    /** Which font a run is set in. */
    enum Face {
        LATIN("NotoSans-Regular.ttf"),
        EAST_ASIAN("NotoSansCJK-Regular.ttc"),
        DEVANAGARI("NotoSansDevanagari-Regular.ttf"),
        BURMESE("NotoSansMyanmar-Regular.ttf"),
        THAI("NotoSansThai-Regular.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /** The face of a character; empty when it takes that of its neighbours. */
        static Optional<Face> of(int character) {
            return switch (UnicodeScript.of(character)) {
                case COMMON, INHERITED -> Optional.empty();
                case LATIN, GREEK, CYRILLIC -> Optional.of(LATIN);
                case DEVANAGARI -> Optional.of(DEVANAGARI);
                case MYANMAR -> Optional.of(BURMESE);
                case THAI -> Optional.of(THAI);
                default -> Optional.of(EAST_ASIAN);
            };
        }

        private boolean isShaped() {
            return this == DEVANAGARI || this == BURMESE || this == THAI;
        }
    }

    /** From line to line, in sizes: the marks of Burmese, Thai and Nepali need room. */
    static final float LEADING = 1.7f;

    /** How lines are broken: strictly, as in printed Japanese. */
    private static final ULocale STRICT = ULocale.forLanguageTag("ja-u-lb-strict");

    /** Is a run of its own: in a shaped one it would be drawn. */
    private static final char LINE_END = '\n';

    /** Keeps a name together on pages; fonts have no glyph for it and would draw a box. */
    private static final String WORD_JOINER = "\u2060";

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    /**
     * Loads the fonts from a folder and those in it.
     *
     * @throws Refused {@code paperFonts} when one is missing or cannot be read
     */
    PdfFonts(Path folder) {
        for (Face face : Face.values()) {
            fonts.put(face, load(find(folder, face.file), face));
        }
    }

    private static Path find(Path folder, String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refused("paperFonts"));
        } catch (IOException unreadable) {
            throw new Refused("paperFonts");
        }
    }

    private static BaseFont load(Path file, Face face) {
        try {
            if (face.isShaped()) {
                LayoutProcessor.enable();
            } else {
                LayoutProcessor.disable();
            }
            if (file.toString().endsWith(".ttc")) {
                return new CompactFont(file + ",0");
            }
            return BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
        } catch (DocumentException | IOException unreadable) {
            throw new Refused("paperFonts");
        } finally {
            LayoutProcessor.enable();
        }
    }

    /** A text in runs of its scripts; also an empty one has a font, or the library takes one that is not in the file. */
    Phrase phrase(String words, float size) {
        String text = words.replace(WORD_JOINER, "");
        Phrase phrase = new Phrase();
        phrase.setLeading(size * LEADING);
        if (text.isEmpty()) {
            phrase.add(chunk(" ", Face.LATIN, size));
        }
        int from = 0;
        while (from < text.length()) {
            boolean ends = text.charAt(from) == LINE_END;
            Face face = ends ? Face.LATIN : faceAt(text, from);
            int to = ends ? from + 1 : endOfRun(text, from, face);
            phrase.add(chunk(text.substring(from, to), face, size));
            from = to;
        }
        return phrase;
    }

    /** A text as a paragraph, its spacing in a font of the file too. */
    Paragraph paragraph(String text, float size) {
        Paragraph paragraph = new Paragraph(phrase(text, size));
        paragraph.setFont(new Font(latin(), size));
        paragraph.setLeading(size * LEADING);
        return paragraph;
    }

    private Chunk chunk(String run, Face face, float size) {
        Chunk chunk = new Chunk(run, new Font(fonts.get(face), size));
        if (face.isShaped() || face == Face.EAST_ASIAN) {
            chunk.setSplitCharacter(PdfFonts::isEndOfWord);
        }
        return chunk;
    }

    private Face faceAt(String text, int from) {
        return text.substring(from)
                .codePoints()
                .mapToObj(Face::of)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(face -> has(face, text.codePointAt(from)))
                .orElseGet(() -> has(Face.LATIN, text.codePointAt(from)) ? Face.LATIN : Face.EAST_ASIAN);
    }

    private boolean has(Face face, int character) {
        return fonts.get(face).charExists(character);
    }

    private int endOfRun(String text, int from, Face face) {
        int to = from;
        while (to < text.length()) {
            int character = text.codePointAt(to);
            if (character == LINE_END) {
                return to;
            }
            boolean stays = Face.of(character).map(own -> own == face).orElse(has(face, character));
            if (!stays && to > from) {
                return to;
            }
            to += Character.charCount(character);
        }
        return to;
    }

    /**
     * Thai and Burmese have no spaces between words; a dictionary knows where one ends. In Japanese no line begins with a
     * closing bracket, a comma or a small kana, or ends with an opening bracket. Source: JIS X 4051 (禁則処理).
     */
    static boolean isEndOfWord(int start, int current, int end, char[] letters, PdfChunk[] chunks) {
        if (letters[current] == ' ' || current + 1 >= end) {
            return true;
        }
        BreakIterator words = BreakIterator.getLineInstance(STRICT);
        words.setText(new String(letters, start, end - start));
        return words.isBoundary(current + 1 - start);
    }

    /** The font of numbers and Latin letters. */
    BaseFont latin() {
        return fonts.get(Face.LATIN);
    }
}
