package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.matching.introduction.Introduction;
import kakehashi.domain.matching.introduction.IntroductionDesk;
import kakehashi.domain.matching.introduction.IntroductionFilter;
import kakehashi.domain.matching.introduction.IntroductionRow;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code introductions.xhtml}: openings that were proposed to seekers, and what came of it. Source: R-A33. */
@Named
@RequestScoped
public class IntroductionsPage {

    private static final String SHOW = "show";

    private IntroductionFilter filter;
    private Paged<Row> list;
    private String problem;

    @Inject
    IntroductionDesk desk;

    @Inject
    IntroductionWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** An introduction; {@code id} is null for one that staff cannot take back. */
    public record Row(
            UUID id, int number, Address address, String company, String title, List<String> came, String at) {}

    /** A link that shows some; {@code current} is {@code true} for what is shown, and null otherwise. */
    public record Choice(IntroductionFilter filter, Address link, String current) {}

    /** Takes back what was pressed; reads which introductions the address names, and which page of them. */
    public void load() throws IOException {
        filter = Arrays.stream(IntroductionFilter.values())
                .filter(each -> each.name().equals(Posted.asked(SHOW)))
                .findFirst()
                .orElse(IntroductionFilter.SEEKER);
        try {
            if (Posted.pressed("takeBack")) {
                desk.takeBack(Ids.parse(Posted.asked("takeBack"), "introductionUnknown"));
                office.lead(getAddress().with("done", "introductionTakenBack"));
            }
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
        list = Paged.of(getAddress(), Posted.asked(Pages.PARAMETER), this::rows);
    }

    private Slice<Row> rows(int first, int size) {
        Slice<IntroductionRow> found = desk.page(filter, first, size);
        return new Slice<>(found.rows().stream().map(this::row).toList(), found.total());
    }

    private Row row(IntroductionRow found) {
        Introduction each = found.introduction();
        return new Row(
                each.state() == Introduction.State.PROPOSED ? each.id() : null,
                found.number(),
                office.at(Screen.CASE).with(CaseWork.ID, each.caseId()),
                found.company(),
                found.opening().answers().get(OpeningField.TITLE),
                words.came(found),
                office.time(each.proposed().at()));
    }

    private Address address(IntroductionFilter shown) {
        return office.at(Screen.INTRODUCTIONS).with(SHOW, shown);
    }

    /** The address of what is shown. */
    public Address getAddress() {
        return address(filter);
    }

    /** What can be shown, in the order of the links. */
    public List<Choice> getChoices() {
        return Arrays.stream(IntroductionFilter.values())
                .map(each -> new Choice(each, address(each), each == filter ? "true" : null))
                .toList();
    }

    /** Why something was not taken back; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The page of the list. */
    public Paged<Row> getList() {
        return list;
    }
}
