package com.lowagie.text.pdf;

import com.lowagie.text.DocumentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A font with PostScript outlines, of which a file holds what it uses. The library's own subset leaves out outlines that are
 * needed: it does not count the vertical stems that stand before a hint mask without an operator, takes the rest of the mask
 * for commands, and so misses the subroutines behind it. Source: Adobe Technical Note 5177, section 4.3.
 */
public final class CompactFont extends TrueTypeFontUnicode {

    private HashMap<Integer, int[]> used = new HashMap<>();

    /**
     * Reads a font.
     *
     * @param file its path; in a collection with a comma and its place behind it
     */
    public CompactFont(String file) throws DocumentException, IOException {
        super(file, IDENTITY_H, EMBEDDED, null, false);
    }

    @Override
    void writeFont(PdfWriter writer, PdfIndirectReference reference, Object[] parameters)
            throws DocumentException, IOException {
        used = glyphs(parameters[0]);
        try {
            super.writeFont(writer, reference, parameters);
        } finally {
            subset = true;
        }
    }

    /** What was used, as the library keeps it; by glyph. */
    @SuppressWarnings("unchecked")
    private static HashMap<Integer, int[]> glyphs(Object kept) {
        return new HashMap<>((Map<Integer, int[]>) kept);
    }

    /** What of the font goes into the file; the library is told that it need not make a subset any more. */
    @Override
    protected byte[] readCffFont() throws IOException {
        Subset compact = new Subset(new RandomAccessFileOrArray(super.readCffFont()), used);
        subset = false;
        return compact.Process(compact.getNames()[0]);
    }

    /** A subset that counts every stem. */
    private static final class Subset extends CFFFontSubset {

        Subset(RandomAccessFileOrArray font, HashMap<Integer, int[]> used) {
            super(font, used);
        }

        @Override
        protected void ReadCommand() {
            super.ReadCommand();
            if ("hintmask".equals(key) || "cntrmask".equals(key)) {
                NumOfHints += arg_count / 2;
            }
        }
    }
}
