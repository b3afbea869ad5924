package kakehashi.backoffice.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.lists.Rows;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.consultation.ConversationRow;
import kakehashi.domain.shared.Slice;
import kakehashi.i18n.faces.PageTexts;

/** The rows of {@code conversations.xhtml}, for one request. */
@Named
@RequestScoped
public class ConversationList {

    private Rows<ConversationRow> rows;
    private Set<UUID> withdrawn = Set.of();

    @Inject
    ConversationDesk desk;

    @Inject
    ConversationsPage page;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        rows = new Rows<>(this::load, ConversationRow::id);
    }

    private Slice<ConversationRow> load(int first, int size) {
        Pages.tell(page.getAddress().at(first));
        Slice<ConversationRow> slice = desk.page(page.state(), first, size);
        withdrawn = desk.withdrawn(slice.rows().stream()
                .filter(ConversationRow::isClosed)
                .map(ConversationRow::id)
                .toList());
        return slice;
    }

    /** The rows, loaded when they are shown. */
    public Rows<ConversationRow> getRows() {
        return rows;
    }

    /** Whether a conversation of the page ended because its person withdrew the consent. */
    public boolean isWithdrawn(ConversationRow row) {
        return withdrawn.contains(row.id());
    }

    /** How many there are on all pages, in words; known once the rows were shown. */
    public String getTold() {
        return texts.of("consultations.conversations.total", "total", rows.getRowCount());
    }
}
