package kakehashi.backoffice.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.RetentionDesk;
import kakehashi.domain.casework.RetentionFilter;
import kakehashi.domain.shared.Slice;

/** Mirrors {@code retention.xhtml}: who is asked, or to be asked, whether they still work where they joined. */
@Named
@RequestScoped
public class RetentionPage {

    /** The parameter that says which questions are shown. */
    public static final String SHOW = "show";

    private RetentionFilter filter;
    private Paged<Row> list;

    @Inject
    RetentionDesk desk;

    @Inject
    RetentionWords words;

    @Inject
    Office office;

    /** A question with the case it belongs to. */
    public record Row(int number, Address address, RetentionLine line) {}

    /** A link that shows some of the questions; {@code current} is {@code true} for what is shown, and null otherwise. */
    public record Choice(RetentionFilter filter, Address link, String current) {}

    /** Reads which questions the address names, and which page of them. */
    @PostConstruct
    void read() {
        filter = Arrays.stream(RetentionFilter.values())
                .filter(each -> each.name().equals(Posted.asked(SHOW)))
                .findFirst()
                .orElse(RetentionFilter.TO_ASK);
        list = Paged.of(address(filter), Posted.asked(Pages.PARAMETER), this::rows);
    }

    private Slice<Row> rows(int first, int size) {
        Slice<RetentionDesk.Line> found = desk.page(filter, first, size);
        return new Slice<>(found.rows().stream().map(this::row).toList(), found.total());
    }

    private Row row(RetentionDesk.Line found) {
        Address address = office.at(Screen.CASE).with(CaseWork.ID, found.check().caseId());
        return new Row(found.number(), address, words.line(found.check()));
    }

    private Address address(RetentionFilter shown) {
        return office.at(Screen.RETENTION).with(SHOW, shown);
    }

    /** What can be shown, in the order of the links. */
    public List<Choice> getChoices() {
        return Arrays.stream(RetentionFilter.values())
                .map(each -> new Choice(each, address(each), each == filter ? "true" : null))
                .toList();
    }

    /** The page of the list. */
    public Paged<Row> getList() {
        return list;
    }
}
