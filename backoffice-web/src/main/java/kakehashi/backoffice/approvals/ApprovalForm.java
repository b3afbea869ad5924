package kakehashi.backoffice.approvals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.faces.PageTexts;

/** The questions of an entry of the ledger. */
@RequestScoped
class ApprovalForm {

    private static final String ITEM = "item-";
    private static final String KEY = "approvals.approval.";

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private List<EventRow> rows = List.of();

    @Inject
    Events events;

    @Inject
    Publishing publishing;

    @Inject
    Notices notices;

    @Inject
    Programmes programmes;

    @Inject
    ApprovalWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The questions; for an event, answered with what it asks and what its notice says. */
    List<Question> ask(String event) {
        rows = events.rows();
        add(question("scope", Question.Kind.CHOICE).options(scopes()));
        for (DataItem item : DataItem.values()) {
            add(new Question(ITEM + item, Question.Kind.TICK, texts.get("DataItem." + item)).ticked(texts::get));
        }
        questions.get(ITEM + DataItem.values()[0]).hint(texts.get("approvals.approval.items.hint"));
        add(question("forbidden", Question.Kind.TICK).ticked(texts::get));
        add(question("purpose", Question.Kind.TEXT).length(ApprovalTerms.LONGEST_PURPOSE));
        add(question("number", Question.Kind.LINE).length(ApprovalTerms.LONGEST_NUMBER));
        add(question("first", Question.Kind.DAY));
        add(question("last", Question.Kind.DAY));
        add(question("document", Question.Kind.LINE).length(ApprovalTerms.LONGEST_DOCUMENT));
        Ids.find(event).flatMap(this::row).ifPresent(this::begin);
        return List.copyOf(questions.values());
    }

    private List<Question.Option> scopes() {
        Stream<Question.Option> kinds = Arrays.stream(EventKind.values())
                .map(kind -> new Question.Option(kind.name(), words.kind(kind.name())));
        Stream<Question.Option> single = rows.stream()
                .filter(words::isAhead)
                .map(row -> new Question.Option(row.id().toString(), words.event(row)));
        return Stream.concat(kinds, single).toList();
    }

    private Optional<EventRow> row(UUID id) {
        return rows.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void add(Question question) {
        questions.put(question.getId(), question);
    }

    private Question question(String id, Question.Kind kind) {
        String hint = id.equals("first") ? "" : texts.get(KEY + id + ".hint");
        return new Question(id, kind, texts.get(KEY + id)).hint(hint);
    }

    private void begin(EventRow row) {
        Programme programme = events.programme(row.id());
        questions.get("scope").answer(row.id().toString());
        publishing.readiness(row.id()).items().forEach(item -> questions
                .get(ITEM + item)
                .answer(Question.TICKED));
        Optional.ofNullable(notices.inForce(programme.id())
                        .getOrDefault(row.kind().name(), Map.of())
                        .get(TextRules.SOURCE))
                .ifPresent(notice -> questions.get("purpose").answer(Ruby.plain(Ruby.annotate(notice.purpose()))));
        questions.get("last").answer(programme.endsOn().toString());
    }

    /** What was typed; empty when a single answer is wrong, which says so then. */
    Optional<ApprovalTerms> read() {
        LocalDate first = Typed.day(questions.get("first"), texts);
        LocalDate last = Typed.day(questions.get("last"), texts);
        if (first == null || last == null) {
            return Optional.empty();
        }
        Set<DataItem> items = EnumSet.noneOf(DataItem.class);
        Arrays.stream(DataItem.values())
                .filter(item -> questions.get(ITEM + item).isTicked())
                .forEach(items::add);
        ApprovalTerms terms =
                new ApprovalTerms(value("number"), scope(), items, value("purpose"), first, last, value("document"));
        terms.check();
        return Optional.of(terms);
    }

    private String value(String id) {
        return questions.get(id).getValue();
    }

    private ApprovalTerms.Scope scope() {
        return Ids.find(value("scope"))
                .flatMap(this::row)
                .map(row -> new ApprovalTerms.Scope(row.kind().name(), row.id(), allows()))
                .orElseGet(() -> new ApprovalTerms.Scope(value("scope"), null, allows()));
    }

    private boolean allows() {
        return questions.get("forbidden").isTicked();
    }

    /**
     * The programme an approval is entered for: its event's, else the one on whose days it begins to hold.
     *
     * @throws Refused {@code programmeNone}
     */
    UUID programme(ApprovalTerms terms) {
        if (terms.scope().event() != null) {
            return events.programme(terms.scope().event()).id();
        }
        return programmes.unfinished().stream()
                .filter(each -> each.covers(terms.first()))
                .findFirst()
                .map(Programme::id)
                .orElseThrow(() -> new Refused("programmeNone"));
    }
}
