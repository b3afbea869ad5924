package kakehashi.backoffice.log;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.lists.Rows;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code log.xhtml}, for one request. */
@Named
@RequestScoped
public class LogList {

    private Rows<LogLine> rows;

    @Inject
    AccessTrail trail;

    @Inject
    Events events;

    @Inject
    LogPage page;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows<>(this::load, line -> new UUID(0, line.number()));
    }

    /** The rows, loaded when they are shown. */
    public Rows<LogLine> getRows() {
        return rows;
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return texts.of("log.log.total", "total", rows.getRowCount());
    }

    private Slice<LogLine> load(int first, int size) {
        Pages.tell(page.getAddress().at(first));
        Slice<TrailRow> slice = trail.page(page.getFilter().wanted(), first, size);
        Set<UUID> ids = slice.rows().stream()
                .map(TrailRow::eventId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> titles = events.titles(ids, office.getLanguage());
        Texts words = Texts.of(office.getLanguage());
        return new Slice<>(
                slice.rows().stream()
                        .map(row -> LogLine.of(row, titles.get(row.eventId()), words))
                        .toList(),
                slice.total());
    }
}
