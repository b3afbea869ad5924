package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code slips.xhtml}: numbers for tables and for calling people, without anybody's data. Source: P8. */
@Named
@RequestScoped
public class SlipsPage {

    private static final int MOST = 100;
    private static final int USUAL = 10;

    private int count = USUAL;

    @Inject
    NumberedPapers papers;

    @Inject
    PaperMaker maker;

    @Inject
    HttpServletRequest request;

    /** Reads how many are wanted; answers 404 when there is no such event. */
    public void load() throws IOException {
        String typed = request.getParameter("count");
        if (typed != null && typed.matches("[1-9][0-9]{0,2}")) {
            count = Math.min(MOST, Integer.parseInt(typed));
        }
        if (!papers.isOfEvent()) {
            Refusal.notThere(new Refused("eventUnknown"));
        } else if (papers.isPressed()) {
            papers.send(CopyKind.NUMBER_SLIPS, file -> maker.slips(file, getNumbers()));
        }
    }

    /** The numbers, from 1. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /** How many. */
    public int getCount() {
        return count;
    }

    /** The most. */
    public int getMost() {
        return MOST;
    }
}
