package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.JobTemplate;
import kakehashi.domain.company.Openings;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.Faces;
import kakehashi.portal.openings.OpeningCard;

/** Mirrors {@code ownopenings.xhtml}: the company's jobs and internships, and where writing another begins. */
@Named
@RequestScoped
public class OwnOpeningsPage {

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
        String name = visitor.company().map(own -> own.profile().name()).orElse("");
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
        Faces.goTo(visit.to("my/company/openings?saved=1"));
    }

    /** Hides an opening. */
    public void withdraw(UUID id) throws IOException {
        openings.withdraw(visitor.member().orElseThrow(), id);
        Faces.goTo(visit.to("my/company/openings?saved=1"));
    }

    /** Whether something was saved just now. */
    public boolean isSaved() {
        return Faces.parameter("saved") != null;
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
