package kakehashi.backoffice.approvals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.ItemNames;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.approval.Approval;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.faces.PageTexts;

/** Says in the reader's language what an entry of the ledger says. */
@RequestScoped
class ApprovalWords {

    private Map<UUID, EventRow> rows;

    @Inject
    Events events;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    ApprovalLine line(Approval approval) {
        ApprovalTerms terms = approval.terms();
        String entered = texts.of(
                "approvals.approvals.enteredBy",
                "login",
                approval.enteredBy(),
                "at",
                office.time(approval.enteredAt()));
        return new ApprovalLine(
                approval.id(),
                terms.number(),
                scope(terms.scope()),
                items(terms),
                Ruby.plain(Ruby.annotate(terms.purpose())),
                texts.of(
                        "approvals.approvals.span",
                        "first",
                        office.day(terms.first()),
                        "last",
                        office.day(terms.last())),
                terms.document(),
                entered + withdrawn(approval),
                ApprovalLine.standing(approval, today()));
    }

    /** The data items, and that it allows what nobody may collect otherwise. */
    private String items(ApprovalTerms terms) {
        String items = ItemNames.of(terms.items(), texts);
        return terms.scope().forbidden() ? items + " " + texts.get("approvals.approvals.forbidden") : items;
    }

    private String withdrawn(Approval approval) {
        return approval.isWithdrawn()
                ? " "
                        + texts.of(
                                "approvals.approvals.withdrawnBy",
                                "login",
                                approval.withdrawnBy(),
                                "at",
                                office.time(approval.withdrawnAt()))
                : "";
    }

    private String scope(ApprovalTerms.Scope scope) {
        return scope.event() == null ? kind(scope.kind()) : event(scope.event());
    }

    /** All events of a kind. */
    String kind(String kind) {
        return texts.of("approvals.approvals.kind", "kind", texts.get("EventKind." + kind));
    }

    /** One event; all are read at once, however many are named. */
    private String event(UUID id) {
        if (rows == null) {
            rows = events.rows().stream().collect(Collectors.toMap(EventRow::id, Function.identity()));
        }
        return Optional.ofNullable(rows.get(id))
                .or(() -> events.row(id))
                .map(this::event)
                .orElse("");
    }

    /** One event. */
    String event(EventRow row) {
        return texts.of("approvals.approvals.event", "title", row.title(office.getLanguage()), "code", row.code());
    }

    /** Whether an event is still to come, so that an approval for it alone makes sense. */
    boolean isAhead(EventRow row) {
        boolean off = row.state() == Event.State.CANCELLED || row.archived();
        return !off && clock.instant().isBefore(row.schedule().endsAt());
    }

    /** Today in the office's zone. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }
}
