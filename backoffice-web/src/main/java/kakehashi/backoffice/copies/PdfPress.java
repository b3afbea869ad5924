package kakehashi.backoffice.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * Draws papers as PDF, one at a time: fonts need memory. They are loaded when the first paper is drawn, and let go of when
 * memory runs short.
 */
@ApplicationScoped
public class PdfPress {

    private SoftReference<PdfFonts> fonts = new SoftReference<>(null);

    @Inject
    Settings settings;

    /**
     * Draws a paper.
     *
     * @throws Refused {@code paperFonts} when the server has not the fonts
     */
    public synchronized void draw(Paper paper, OutputStream out) throws IOException {
        new PdfFile(fonts()).write(paper, out);
    }

    /**
     * Draws a certificate.
     *
     * @throws Refused {@code paperFonts} when the server has not the fonts
     */
    public synchronized void draw(CertificatePaper paper, OutputStream out) throws IOException {
        new PdfCertificate(fonts()).write(paper, out);
    }

    /**
     * Finds out whether papers can be drawn, before they are numbered.
     *
     * @throws Refused {@code paperFonts} when the server has not the fonts
     */
    public synchronized void check() {
        fonts();
    }

    private PdfFonts fonts() {
        PdfFonts known = fonts.get();
        if (known == null) {
            known = new PdfFonts(Path.of(settings.text(Setting.FONTS)));
            fonts = new SoftReference<>(known);
        }
        return known;
    }
}
