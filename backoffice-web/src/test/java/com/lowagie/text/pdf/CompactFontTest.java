package com.lowagie.text.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Every letter of our texts is drawn in a file as it is drawn in the font. */
class CompactFontTest {

    private static final String FONT = "NotoSansCJK-Regular.ttc";

    private static Path file() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("/usr/share/fonts"))) {
            return files.filter(each -> each.getFileName().toString().equals(FONT))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The East Asian letters of every text in every language. */
    private static String letters() {
        TreeSet<Integer> letters = new TreeSet<>();
        Languages.all().forEach(language -> {
            Texts texts = Texts.of(language);
            texts.keys().forEach(key -> texts.plain(key)
                    .codePoints()
                    .filter(letter -> letter >= 0x2E80 && letter < 0xFB00)
                    .forEach(letters::add));
        });
        return letters.stream().map(Character::toString).reduce("", String::concat);
    }

    private static byte[] drawn(CompactFont font, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayoutProcessor.disable();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph(text, new Font(font, 10)));
        } finally {
            LayoutProcessor.enable();
        }
        return out.toByteArray();
    }

    @Test
    void every_letter_of_the_texts_has_the_outline_of_the_font() throws IOException {
        File file = file().toFile();
        CompactFont font = new CompactFont(file + ",0");
        String letters = letters();
        assertTrue(letters.contains("開") && letters.length() > 1000, "few letters: " + letters.length());
        byte[] pdf = drawn(font, letters);
        assertTrue(pdf.length < 3_000_000, "the whole font is in the file: " + pdf.length);
        List<String> broken = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf);
                TrueTypeCollection collection = new TrueTypeCollection(file)) {
            CFFFont embedded = embedded(document);
            CFFFont whole = ((OpenTypeFont) collection.getFontByName("NotoSansCJKjp-Regular"))
                    .getCFF()
                    .getFont();
            for (int letter : letters.codePoints().filter(font::charExists).toArray()) {
                int glyph = font.getMetricsTT(letter)[0];
                if (!outline(embedded, glyph).equals(outline(whole, glyph))) {
                    broken.add(Character.toString(letter));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static CFFFont embedded(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        for (var name : page.getResources().getFontNames()) {
            if (page.getResources().getFont(name) instanceof PDType0Font composed
                    && composed.getDescendantFont() instanceof PDCIDFontType0 descendant) {
                return descendant.getCFFFont();
            }
        }
        throw new AssertionError("no such font in the file");
    }

    private static String outline(CFFFont font, int glyph) throws IOException {
        GeneralPath path = font.getType2CharString(glyph).getPath();
        StringBuilder outline = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            Arrays.fill(points, 0);
            outline.append(each.currentSegment(points)).append(Arrays.toString(points));
        }
        return outline.toString();
    }
}
