package kakehashi.server;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What was drawn on the pages of a PDF: the glyphs of each font, in order. */
final class Drawn extends PDFTextStripper {

    private final Map<String, List<Integer>> glyphs = new TreeMap<>();
    private final List<String> foreign = new ArrayList<>();
    private final String text;
    private final List<String> lacking = new ArrayList<>();
    private final int pages;

    /** Reads a PDF. */
    Drawn(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            pages = document.getNumberOfPages();
            text = getText(document);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
        glyphs.computeIfAbsent(name, each -> new ArrayList<>()).add(code);
        if (code == 0) {
            lacking.add(name + " after glyph " + glyphs.get(name).size());
        }
        if (!font.isEmbedded()) {
            foreign.add(name);
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    /** The glyphs drawn in a font, in order; empty when it was not used. */
    List<Integer> glyphs(String font) {
        return glyphs.getOrDefault(font, List.of());
    }

    /** Where a letter had no glyph. */
    List<String> lacking() {
        return lacking;
    }

    /** The fonts that a reader of the file must have. */
    List<String> foreign() {
        return foreign;
    }

    /** What can be read of it; shaped scripts only in part. */
    String text() {
        return text;
    }

    /** How many pages it has. */
    int pages() {
        return pages;
    }

    /** Leaves a picture of the first page, for somebody who wants to look at it. */
    static void picture(byte[] file, String name) throws IOException {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 90);
            ImageIO.write(image, "png", new File("target/screenshots", name + ".png"));
        }
    }
}
