package kakehashi.backoffice.years;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.programme.YearPlan;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.faces.PageTexts;

/** The questions with which a year is opened: its office, its names, and which events come along. */
@RequestScoped
class OpeningForm {

    /** The parameter that names the year the form was opened for. */
    static final String YEAR = "year";

    private static final String NAME = "name-";

    private final Map<Language, Question> names = new LinkedHashMap<>();
    private final Map<UUID, Question> events = new LinkedHashMap<>();
    private Question everything;
    private Question phone;
    private Question mail;
    private int year;

    @Inject
    ProgrammeYears programmes;

    @Inject
    Events all;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        String asked = String.valueOf(Posted.asked(YEAR));
        year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : programmes.next();
    }

    /** The questions, answered as the year before. */
    List<Question> ask() {
        Programme before = programmes.all().stream().findFirst().orElse(null);
        phone = new Question("phone", Question.Kind.TEL, texts.get("years.opening.phone"))
                .answer(before == null ? "" : before.officePhone());
        mail = new Question("mail", Question.Kind.MAIL, texts.get("years.opening.mail"))
                .answer(before == null ? "" : before.officeMail());
        settings.spoken().forEach(language -> names.put(language, name(language, before)));
        List<Question> questions = new ArrayList<>(List.of(phone, mail));
        questions.addAll(names.values());
        if (before != null) {
            all.rows().stream()
                    .filter(row -> row.state() != Event.State.CANCELLED && !row.archived())
                    .filter(row -> before.covers(row.schedule().start().toLocalDate()))
                    .forEach(row -> events.put(row.id(), event(row, before)));
        }
        everything = new Question("everything", Question.Kind.TICK, texts.get("years.opening.everything"));
        if (!events.isEmpty()) {
            questions.add(everything);
        }
        questions.addAll(events.values());
        return questions;
    }

    private Question name(Language language, Programme before) {
        ProgrammeText text = before == null ? null : before.texts().get(language.tag());
        return new Question(
                        NAME + language.tag(),
                        Question.Kind.LINE,
                        texts.of("years.opening.name", "language", language.endonym()))
                .length(ProgrammeText.Words.LONGEST_NAME)
                .required(language.tag().equals("ja"))
                .answer(text == null ? "" : text.words().name());
    }

    private Question event(EventRow row, Programme before) {
        LocalDate day = EventDesk.nextYears(row.kind(), row.schedule(), before);
        String lands = texts.of("years.opening.lands", "day", office.day(day));
        String label = texts.of(
                "years.opening.event", "title", row.title(office.getLanguage()), "when", office.span(row.schedule()));
        return new Question(row.id().toString(), Question.Kind.TICK, label).ticked(lands, lands);
    }

    /** Has only the events that come along read back, with the days on which they land. */
    void settle() {
        everything.matters(false);
        events.values().forEach(each -> each.matters(everything.isTicked() || each.isTicked()));
    }

    /** What was typed. */
    YearPlan plan() {
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach((language, question) ->
                named.put(language.tag(), question.getValue().strip()));
        return new YearPlan(year, phone.getValue().strip(), mail.getValue().strip(), named);
    }

    /** Says a refusal beside the field it is about; false when it is about none. */
    boolean refuse(Refused refused) {
        Question about =
                switch (refused.code()) {
                    case "yearPhone" -> phone;
                    case "yearMail" -> mail;
                    case "yearName" -> names.values().iterator().next();
                    default -> null;
                };
        if (about != null) {
            about.refuse(texts.say(refused));
        }
        return about != null;
    }

    /** The events that come along. */
    List<UUID> chosen() {
        return events.entrySet().stream()
                .filter(each -> everything.isTicked() || each.getValue().isTicked())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The year that is opened. */
    int year() {
        return year;
    }
}
