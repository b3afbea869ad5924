package kakehashi.backoffice.mails;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.lists.Rows;
import kakehashi.domain.event.Events;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code mails.xhtml}, for one request. */
@Named
@RequestScoped
public class MailList {

    private Rows<MailLine> rows;

    @Inject
    Mailings mails;

    @Inject
    Events events;

    @Inject
    MailsPage page;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows<>(this::load, line -> line.row().mail().id());
    }

    /** The rows, loaded when they are shown. */
    public Rows<MailLine> getRows() {
        return rows;
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return texts.of("mails.mails.total", "total", rows.getRowCount());
    }

    private Slice<MailLine> load(int first, int size) {
        Slice<MailRow> slice = mails.stuck(first, size);
        Set<UUID> ids = slice.rows().stream().map(MailRow::eventId).collect(Collectors.toSet());
        Map<UUID, String> titles = events.titles(ids, office.getLanguage());
        Pages.tell(page.getAddress().at(first));
        return new Slice<>(
                slice.rows().stream()
                        .map(row -> new MailLine(row, titles.get(row.eventId())))
                        .toList(),
                slice.total());
    }
}
