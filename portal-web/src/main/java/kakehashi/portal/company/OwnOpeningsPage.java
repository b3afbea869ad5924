package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.JobTemplate;
import kakehashi.domain.company.Openings;
import kakehashi.domain.company.OwnCompany;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.openings.OpeningCard;

/** Mirrors {@code ownopenings.xhtml}: the company's jobs and internships, and where writing another begins. */
@Named
@RequestScoped
public class OwnOpeningsPage {

    private static final Map<String, String> TOLD = Map.of(
            "saved", "page.saved",
            "drafted", "company.ownopenings.drafted",
            "withdrawn", "company.ownopenings.withdrawn");

    private OwnCompany own;
    private List<OpeningCard> cards = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    Openings openings;

    @Inject
    PageTexts texts;

    /** A template by its title. */
    public record Template(String name, String title) {}

    @PostConstruct
    void read() {
        own = visitor.company().orElse(null);
        String name = own == null ? "" : own.profile().name();
        cards = visitor.member().map(openings::own).orElse(List.of()).stream()
                .map(opening -> new OpeningCard(opening, name, visit.getLanguage(), openings.isOver(opening)))
                .toList();
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Shows an opening to everybody. */
    public void publish(UUID id) throws IOException {
        openings.publish(visitor.member().orElseThrow(), id);
        Faces.goTo(visit.to("my/company/openings?told=published"));
    }

    /** Hides an opening. */
    public void withdraw(UUID id) throws IOException {
        openings.withdraw(visitor.member().orElseThrow(), id);
        Faces.goTo(visit.to("my/company/openings?told=withdrawn"));
    }

    /** Whether something was done just now. */
    public boolean isDone() {
        return getTold() != null;
    }

    /** The key of what was done just now; null when nothing was. */
    public String getTold() {
        String told = Faces.parameter("told");
        if ("published".equals(told)) {
            return isChecking() ? "company.ownopenings.publishedLater" : "company.ownopenings.published";
        }
        return told == null ? null : TOLD.get(told);
    }

    /** Whether staff have to look at the company first, so that nobody else sees what it publishes yet. */
    public boolean isChecking() {
        return own != null && own.check() == Company.Check.NEEDED;
    }

    /** Where an opening is in its life, in words. */
    public String state(OpeningCard card) {
        return card.isSeen() && isChecking() ? texts.get("OpeningState.WAITING") : card.getState();
    }

    /** The key of what the button says that publishes. */
    public String getPublishing() {
        return isChecking() ? "company.ownopenings.publishLater" : "company.ownopenings.publish";
    }

    /** Whether everybody sees an opening now. */
    public boolean isPublic(OpeningCard card) {
        return card.isSeen() && !isChecking();
    }

    /** Whether its people can see what readers will see. */
    public boolean isPreviewed(OpeningCard card) {
        return !card.isOver() && !isPublic(card);
    }

    /** The openings, newest first. */
    public List<OpeningCard> getCards() {
        return cards;
    }

    /** Where writing a job can begin. */
    public List<Template> getTemplates() {
        return Arrays.stream(JobTemplate.values())
                .map(each -> new Template(each.name(), texts.get("JobTemplate." + each)))
                .toList();
    }
}
