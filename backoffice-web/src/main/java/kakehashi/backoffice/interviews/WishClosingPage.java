package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.WishCounts;
import kakehashi.domain.matching.interview.WishDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code wishclosing.xhtml}: staff say until when both sides can say whom they would like to meet. */
@Named
@RequestScoped
public class WishClosingPage {

    private static final String VERSION = "version";

    private WishCounts counts;
    private Asking asking;
    private int version;

    @Inject
    ShownWishes shown;

    @Inject
    WishDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or carries out; answers 404 when there is nothing that can change. */
    public void load() throws IOException {
        counts = shown.open(Screen.WISHES_CLOSING).orElse(null);
        if (counts == null) {
            return;
        }
        if (!shown.isOpen()) {
            Refusal.notThere(new Refused("wishesOver"));
            return;
        }
        version = Posted.has(VERSION) ? Posted.version(VERSION) : counts.version();
        ask();
    }

    private void ask() throws IOException {
        ZoneId zone = counts.event().schedule().zone();
        Question closes = new Question("closes", Question.Kind.MOMENT, texts.get("interviews.said.closes"))
                .hint(texts.get("interviews.wishclosing.hint"))
                .answer(Moments.local(counts.closesAt(), zone));
        asking = Asking.of(Posted.all(), List.of(closes), Texts.of(texts.getLanguage()));
        Instant at = Moments.read(closes, zone, texts);
        if (at != null && at.isAfter(counts.event().schedule().startsAt())) {
            closes.refuse(texts.get("error.wishClosingLate"));
        }
        if (asking.isDone()) {
            close(at);
        }
    }

    private void close(Instant at) throws IOException {
        try {
            desk.close(counts.event().id(), at, version);
            office.lead(shown.at(Screen.WISHES).with("done", "saved"));
        } catch (Refused refused) {
            version = counts.version();
            asking.refuse(texts.say(office.timed(refused)));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.at(Screen.WISHES).with(VERSION, version);
    }
}
