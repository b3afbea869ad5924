package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Papers without anybody's data as PDF: each gets the next number of the ledger when its button is pressed. */
@RequestScoped
class NumberedPapers {

    @Inject
    CopyDesk desk;

    @Inject
    CopyLedger ledger;

    @Inject
    PaperMaker maker;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    /** Whether the reader may make them. */
    boolean isOffered() {
        return office.writes(Screen.COPY_PRINT);
    }

    /** Whether the button was pressed. */
    boolean isPressed() {
        return request.getMethod().equals("POST");
    }

    /**
     * Sends a numbered paper as a file.
     *
     * @return why there is none; null when it was sent
     */
    String send(UUID eventId, CopyKind kind, Function<CopyFile, Paper> paper) throws IOException {
        try {
            maker.mustDraw();
            UUID id = desk.number(eventId, kind, texts.get("CopyKind." + kind));
            CopyFile file = ledger.find(id).orElseThrow();
            Paper made = paper.apply(file);
            Download.send(file.request().number() + ".pdf", Download.PDF, out -> maker.draw(made, out));
            return null;
        } catch (Refused refused) {
            return texts.say(refused);
        }
    }
}
