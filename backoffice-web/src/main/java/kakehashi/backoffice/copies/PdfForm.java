package kakehashi.backoffice.copies;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import kakehashi.backoffice.signin.QrPicture;

/** Draws a blank sign-up form: the notice and the number above, then what is asked, with room to write. */
final class PdfForm {

    private static final float SMALL = 8;
    private static final float SIZE = 9.5f;
    private static final float LINE = 30;
    private static final float ROOM = 64;
    private static final float CODE = 72;

    private final PdfFonts fonts;

    PdfForm(PdfFonts fonts) {
        this.fonts = fonts;
    }

    void draw(BlankForm form, Document document) throws IOException {
        if (!form.title().isEmpty()) {
            document.add(fonts.paragraph(form.title(), SIZE));
        }
        document.add(head(form));
        PdfPTable questions = new PdfPTable(new float[] {2, 3});
        questions.setWidthPercentage(100);
        questions.setSpacingBefore(SMALL);
        form.questions().forEach(words -> ask(words, questions));
        document.add(questions);
        PdfPTable boxes = new PdfPTable(new float[] {1, 24});
        boxes.setWidthPercentage(100);
        boxes.setSpacingBefore(SMALL);
        form.boxes().forEach(words -> tick(words, boxes));
        document.add(boxes);
        PdfPTable signed = new PdfPTable(new float[] {2, 3});
        signed.setWidthPercentage(100);
        signed.setSpacingBefore(SMALL);
        ask(form.signed(), signed);
        document.add(signed);
    }

    private PdfPTable head(BlankForm form) throws IOException {
        PdfPTable head = new PdfPTable(new float[] {5, 1});
        head.setWidthPercentage(100);
        PdfPCell notice = plain();
        form.notice().forEach(line -> notice.addElement(fonts.paragraph(line, SMALL)));
        notice.addElement(fonts.paragraph(form.version(), SMALL));
        head.addCell(notice);
        PdfPCell number = plain();
        Image code = Image.getInstance(QrPicture.drawn(form.serial()), null);
        code.scaleToFit(CODE, CODE);
        number.addElement(code);
        number.addElement(fonts.paragraph(form.serial(), SIZE));
        head.addCell(number);
        return head;
    }

    private static PdfPCell plain() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private void ask(BlankForm.Words words, PdfPTable table) {
        PdfPCell cell = new PdfPCell();
        cell.addElement(fonts.paragraph(words.japanese(), SIZE));
        if (!words.other().isEmpty()) {
            cell.addElement(fonts.paragraph(words.other(), SMALL));
        }
        cell.setMinimumHeight(words.roomy() ? ROOM : LINE);
        cell.setPaddingBottom(SMALL / 2);
        table.addCell(cell);
        table.addCell(new PdfPCell());
    }

    private void tick(BlankForm.Words words, PdfPTable table) {
        PdfPCell box = new PdfPCell();
        box.setFixedHeight(SIZE * 2);
        table.addCell(box);
        PdfPCell cell = plain();
        cell.addElement(fonts.paragraph(words.japanese() + "  " + words.other(), SIZE));
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(cell);
    }
}
