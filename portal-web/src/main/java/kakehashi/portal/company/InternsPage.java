package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.matching.internship.HostChoices;
import kakehashi.domain.matching.internship.HostSheet;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.internship.OfferLine;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code interns.xhtml}: the company's internship offers with who would like to come, or comes. Source: R-A32. */
@Named
@RequestScoped
public class InternsPage {

    private List<Line> lines = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    HostChoices choices;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /**
     * One offer.
     *
     * @param id the opening's
     * @param event the event's title
     * @param offer what is offered
     * @param state how many would like to come, or come
     * @param people by number; who wishes for it, or comes
     * @param rankable whether they can be ranked now
     * @param coming whether it is told that they come
     */
    public record Line(
            UUID id,
            String event,
            OfferLine offer,
            String state,
            List<HostSheet.Person> people,
            boolean rankable,
            boolean coming) {}

    @PostConstruct
    void read() {
        lines = visitor.member().map(choices::of).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private Line line(HostSheet sheet) {
        String key = sheet.published() ? "internship.interns.coming" : "internship.interns.wishing";
        return new Line(
                sheet.offer().id(),
                words.title(sheet.eventId()),
                OfferLine.of(sheet.offer(), visit),
                texts.of(key, "count", sheet.people().size()),
                sheet.people(),
                sheet.open() && !sheet.people().isEmpty(),
                sheet.published());
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Whether a ranking was saved just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
    }

    /** The offers, by event. */
    public List<Line> getLines() {
        return lines;
    }
}
