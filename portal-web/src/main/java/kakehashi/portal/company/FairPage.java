package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.matching.question.Matter;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code fair.xhtml}: what may not be asked in a selection, why, and what to ask instead. Source: R-A33, T5. */
@Named
@RequestScoped
public class FairPage {

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    PageTexts texts;

    /**
     * A matter in words.
     *
     * @param name what it is
     * @param why it may not be asked
     * @param better a question in its place
     */
    public record Told(String name, String why, String better) {

        static Told of(Matter matter, PageTexts texts) {
            String key = "Matter." + matter;
            return new Told(texts.get(key), texts.get(key + ".why"), texts.get(key + ".better"));
        }
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (visitor.member().isEmpty()) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** The matters, in the order of the guide. */
    public List<Told> getMatters() {
        return Arrays.stream(Matter.values()).map(each -> Told.of(each, texts)).toList();
    }
}
