package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.matching.introduction.CompanyIntroduction;
import kakehashi.domain.matching.introduction.CompanyIntroductions;
import kakehashi.domain.matching.introduction.DeclineReason;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.introductions.Introducing;

/** Mirrors {@code introduced.xhtml}: seekers who accepted to be introduced, and the company's answers. Source: R-A33, T7. */
@Named
@RequestScoped
public class IntroducedPage extends Introducing {

    private boolean checking;
    private List<Line> lines = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    CompanyIntroductions introductions;

    @Inject
    PageTexts texts;

    /** A seeker by number; {@code sheet} is where the seeker's answers stand, null when nothing is shown. */
    public record Line(
            UUID id, String reference, String title, String state, String reason, UUID sheet, boolean waiting) {

        /** Whether the company sees something of the seeker. */
        public boolean isShown() {
            return sheet != null;
        }
    }

    /** A page without introductions. */
    public IntroducedPage() {
        super("company.introduced.title.");
    }

    @PostConstruct
    void read() {
        checking = visitor.company().filter(own -> !own.mayLook()).isPresent();
        List<CompanyIntroduction> all = visitor.member().map(introductions::of).orElse(List.of());
        under(all.stream().map(CompanyIntroduction::licence));
        lines = all.stream().map(this::line).toList();
    }

    private Line line(CompanyIntroduction each) {
        DeclineReason why = each.introduction().reason();
        return new Line(
                each.id(),
                each.reference(),
                each.opening().answers().get(OpeningField.TITLE),
                texts.get("Introduction.State." + each.introduction().state()),
                why == null ? "" : texts.get("DeclineReason." + why),
                each.shown() ? each.introduction().registrationId() : null,
                each.isWaiting());
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Accepts; the seeker is told. */
    public void accept(UUID id) throws IOException {
        introductions.accept(id, visitor.member().orElseThrow());
        tell();
    }

    /** Declines; the company sees nothing of the seeker any more. */
    public void decline(UUID id, DeclineReason reason) throws IOException {
        introductions.decline(id, visitor.member().orElseThrow(), reason, visit.getLanguage());
        tell();
    }

    private void tell() throws IOException {
        Faces.goTo(visit.to("my/company/introductions?told=saved"));
    }

    /** Whether staff have to look at the company first, so that it sees nobody yet. */
    public boolean isChecking() {
        return checking;
    }

    /** The introductions, the newest first. */
    public List<Line> getLines() {
        return lines;
    }

    /** Reasons to decline. */
    public List<DeclineReason> getReasons() {
        return DeclineReason.of(Audience.COMPANY);
    }
}
