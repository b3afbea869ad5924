package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.matching.introduction.CompanyIntroduction;
import kakehashi.domain.matching.introduction.CompanyIntroductions;
import kakehashi.domain.matching.introduction.DeclineReason;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code introduced.xhtml}: seekers who accepted to be introduced, and the company's answers. Source: R-A33, T7. */
@Named
@RequestScoped
public class IntroducedPage {

    private boolean checking;
    private String licence;
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

    @PostConstruct
    void read() {
        checking = visitor.company().filter(own -> !own.mayLook()).isPresent();
        List<CompanyIntroduction> all = visitor.member().map(introductions::of).orElse(List.of());
        licence = all.stream()
                .map(CompanyIntroduction::licence)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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

    /** The key of the title: only who has the licence introduces people to jobs. Source: domain 0.6. */
    public String getTitle() {
        return "company.introduced.title." + (isLicensed() ? "licensed" : "info");
    }

    /** Whether the contractor may introduce people to jobs. */
    public boolean isLicensed() {
        return licence != null;
    }

    /** The number under which it does; null without one. */
    public String getLicence() {
        return licence;
    }

    /** Whether something was done just now. */
    public boolean isDone() {
        return Faces.parameter("told") != null;
    }
}
