package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
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
import kakehashi.portal.ranking.RankingForm;
import kakehashi.portal.ranking.Ranks;

/** Mirrors {@code internranks.xhtml}: whom the company would take first for one of its internships. Source: R-A32. */
@Named
@RequestScoped
public class InternRanksPage extends RankingForm {

    private HostSheet sheet;

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    HostChoices choices;

    @Inject
    PageTexts texts;

    /** A page without ranks. */
    public InternRanksPage() {
        super("error.choiceTwice");
    }

    @PostConstruct
    void read() {
        sheet = visitor.member().map(choices::of).orElse(List.of()).stream()
                .filter(each -> each.offer().id().toString().equals(visit.getArgument()) && each.open())
                .findFirst()
                .orElse(null);
        if (sheet != null) {
            List<SelectItem> options = sheet.people().stream()
                    .map(each -> new SelectItem(each.registrationId().toString(), each.reference()))
                    .toList();
            ask(Ranks.of(texts, "internship.hosts.rank", sheet.most(), options, sheet.choices()));
        }
    }

    /** Leads to the list when the address names no offer that can be ranked. */
    @Override
    public void load() throws IOException {
        if (sheet == null) {
            Faces.goTo(getBack());
        }
    }

    @Override
    protected void keep(List<UUID> chosen) {
        choices.rank(visitor.member().orElseThrow(), sheet.offer().id(), chosen);
    }

    @Override
    protected String then() {
        return getBack();
    }

    /** The address of the list. */
    public String getBack() {
        return visit.to("my/company/interns");
    }

    /** What is offered, as the company wrote it. */
    public String getTitle() {
        return sheet.offer().title();
    }
}
