package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.matching.introduction.Candidate;
import kakehashi.domain.matching.introduction.IntroductionDesk;
import kakehashi.domain.matching.introduction.SideBySide;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code introduce.xhtml}: openings beside the wishes of a case's seeker, one of which is proposed. Source: R-A33. */
@Named
@RequestScoped
public class IntroducePage {

    private static final String WISHED = "wished";

    private UUID file;
    private Occupation wished;
    private String problem;
    private String wish = "";
    private String rule = "cases.introduce.info";
    private List<Line> lines = List.of();

    @Inject
    CaseWork work;

    @Inject
    IntroductionDesk desk;

    @Inject
    IntroductionWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** An opening beside the wishes; {@code state} is empty for one that can be proposed. */
    public record Line(UUID id, String title, String company, List<String> points, String state) {

        /** Whether it can be proposed. */
        public boolean isOpen() {
            return state.isEmpty();
        }
    }

    /** Compares; proposes what was pressed. */
    public void load() throws IOException {
        if (!work.open(Screen.CASE_INTRODUCING)) {
            return;
        }
        file = work.sheet().file().id();
        wished = words.occupation(Posted.asked(WISHED));
        try {
            show(Posted.has(WISHED) ? desk.compare(file, wished) : desk.compare(file));
            note();
            propose();
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private void note() throws IOException {
        if (Posted.pressed("note")) {
            desk.note(file, wished);
            office.lead(getHidden().with("done", "wishNoted"));
        }
    }

    private void propose() throws IOException {
        if (Posted.pressed("propose")) {
            desk.propose(file, Ids.parse(Posted.asked("propose"), "openingUnknown"), wished);
            office.lead(work.getBack().with("done", "introduced"));
        }
    }

    private void show(SideBySide compared) {
        wish = compared.wish();
        wished = compared.wished();
        rule = compared.licence() == null ? "cases.introduce.info" : "cases.introduce.licensed";
        lines = compared.candidates().stream().map(this::line).toList();
    }

    private Line line(Candidate each) {
        Map<OpeningField, String> answers = each.shown().opening().answers();
        return new Line(
                each.shown().opening().id(),
                answers.get(OpeningField.TITLE),
                each.shown().company(),
                words.points(each.comparison(), answers.get(OpeningField.JAPANESE_LEVEL)),
                each.introduced() == null ? "" : texts.get("Introduction.State." + each.introduced()));
    }

    /** The way back to the case. */
    public Address getBack() {
        return file == null ? office.at(Screen.CASES) : work.getBack();
    }

    /** What the forms must know when they are sent: the case. */
    public Address getHidden() {
        return office.at(Screen.CASE_INTRODUCING).with(CaseWork.ID, file);
    }

    /** The occupation wished for, in the seeker's words; empty when nothing was told. */
    public String getWish() {
        return wish;
    }

    /** The key of what the contractor may do. */
    public String getRule() {
        return rule;
    }

    /** Why nothing can be proposed, or was not; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** Occupations to choose from, by their classification. */
    public List<IntroductionWords.Choice> getChoices() {
        return words.occupations(wished);
    }

    /** The openings. */
    public List<Line> getLines() {
        return lines;
    }
}
