package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.i18n.faces.PageTexts;

/** The questions about hours: each week, or on a single day. */
@RequestScoped
class ShiftForm {

    /** The parameter that names the hours. */
    static final String SHIFT = "shift";

    /** The parameter that says that a single day is opened. */
    static final String ONCE = "once";

    private static final String KEY = "hours.shift.";

    private Question weekday;
    private Question from;
    private Question until;
    private Question minutes;
    private Question channels;
    private Question place;
    private Question first;
    private Question last;
    private Question gone;
    private boolean once;

    @Inject
    HoursCheck check;

    @Inject
    PlaceWords places;

    @Inject
    PageTexts texts;

    /** The questions, answered as the hours are; for new ones, null, with what is usual. */
    List<Question> ask(Shift shift, boolean singleDay) {
        ShiftTerms terms = shift == null ? null : shift.terms();
        once = terms == null ? singleDay : terms.isForOneDay();
        weekday = question("weekday", Question.Kind.CHOICE)
                .options("hours.weekday.", DayOfWeek.values(), texts::get)
                .answer(terms == null ? "" : terms.weekday().name());
        from = question("from", Question.Kind.TIME)
                .answer(terms == null ? "" : terms.from().toString());
        until = question("until", Question.Kind.TIME)
                .answer(terms == null ? "" : terms.until().toString());
        minutes = question("minutes", Question.Kind.LINE)
                .length(3)
                .answer(String.valueOf(terms == null ? Shift.USUAL_LENGTH : terms.slotLength()));
        channels = question("by", Question.Kind.TICKS)
                .options(KEY + "by.", ShiftTerms.timed().toArray(Channel[]::new), texts::get)
                .tick((terms == null ? ShiftTerms.timed() : terms.channels())
                        .stream().map(Channel::name).toList());
        place = places.question("place", texts.get(KEY + "place"), terms == null ? null : terms.place(), check.today())
                .hint(texts.get(KEY + "place.hint"));
        LocalDate begins = terms == null ? check.today() : terms.validFrom();
        first = question(once ? "day" : "first", Question.Kind.DAY).answer(begins.toString());
        last = question("last", Question.Kind.DAY)
                .hint(texts.get(KEY + "last.hint"))
                .required(false)
                .answer(
                        terms == null || terms.validUntil() == null
                                ? ""
                                : terms.validUntil().toString());
        gone = question("gone", Question.Kind.TICK)
                .hint(texts.get(KEY + "gone.hint"))
                .ticked(texts::get);
        readBack();
        return all(shift != null);
    }

    private List<Question> all(boolean known) {
        List<Question> all = new ArrayList<>(once ? List.of(first) : List.of(weekday));
        all.addAll(List.of(from, until, minutes, channels));
        if (places.isSeveral()) {
            all.add(place);
        }
        if (!once) {
            all.addAll(List.of(first, last));
        }
        if (known) {
            all.add(gone);
        }
        return all;
    }

    private Question question(String id, Question.Kind kind) {
        return new Question(id, kind, texts.get(KEY + id));
    }

    private void readBack() {
        Stream.of(from, until).forEach(each -> Typed.time(each, texts));
        Stream.of(first, last).forEach(each -> Typed.day(each, texts));
        chosen();
    }

    /** Whether the hours are to be taken out. */
    boolean isGone() {
        return gone.isTicked();
    }

    /** Whether a single day is meant. */
    boolean isOnce() {
        return once;
    }

    /** What was typed; null when a single answer is wrong, which says so then. */
    ShiftTerms read() {
        last.readBack(null);
        LocalTime begins = Typed.time(from, texts);
        LocalTime ends = Typed.time(until, texts);
        Integer length = Typed.number(minutes, texts);
        LocalDate day = Typed.day(first, texts);
        LocalDate end = Typed.day(last, texts);
        if (Stream.of(from, until, minutes, channels, first, last).anyMatch(Question::isWrong)) {
            return null;
        }
        ShiftTerms terms = once
                ? ShiftTerms.on(day, begins, ends, length, chosen())
                : new ShiftTerms(DayOfWeek.valueOf(weekday.getValue()), begins, ends, length, chosen(), day, end);
        return terms.at(PlaceWords.chosen(place));
    }

    private Set<Channel> chosen() {
        Set<Channel> chosen = EnumSet.noneOf(Channel.class);
        Typed.ticks(channels, texts).forEach(each -> chosen.add(Channel.valueOf(each)));
        return chosen;
    }
}
