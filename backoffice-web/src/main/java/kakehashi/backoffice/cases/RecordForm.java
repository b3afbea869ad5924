package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Moments;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.texts.FoundWords;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.RecordDraft;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.Talk;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** The questions of a record, and what was answered. */
@RequestScoped
class RecordForm {

    /** The names of the two texts in the form. */
    static final String ADVICE = "advice";

    static final String NEXT_STEP = "nextStep";

    private static final int DIGITS = 3;

    private Talk talk;
    private boolean correcting;
    private Question channel;
    private Question theme;
    private Question at;
    private Question minutes;
    private Question advice;
    private Question nextStep;
    private Question followUp;
    private Question restricted;
    private Question approval;

    @Inject
    ConsultationRecords records;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    PageTexts texts;

    /**
     * Asks, as far as one is.
     *
     * @param about the consultation
     * @param before what was written before; null when nothing was
     * @param posted what was typed
     */
    Asking ask(Talk about, RecordSheet before, Map<String, String> posted) {
        talk = about;
        correcting = Ids.find(posted.get(RecordPage.REPLACES)).isPresent();
        RecordDraft.Held held = before == null ? about.held() : before.record().held();
        channel = question("channel", Question.Kind.CHOICE)
                .options("Channel.", Channel.values(), texts::get)
                .answer(held.channel().name());
        theme = question("theme", Question.Kind.CHOICE)
                .options("Theme.", Theme.of(about.file().audience()).toArray(Theme[]::new), texts::get)
                .answer(held.theme().name());
        at = question("at", Question.Kind.MOMENT).answer(Moments.local(held.at(), zone()));
        minutes = question("minutes", Question.Kind.LINE)
                .hint(texts.get("cases.record.minutesHint"))
                .length(DIGITS)
                .answer(String.valueOf(held.minutes()));
        advice = text(ADVICE, PersonalField.ADVICE).answer(before == null ? "" : before.advice());
        nextStep = text(NEXT_STEP, PersonalField.NEXT_STEP)
                .required(false)
                .answer(before == null ? "" : before.nextStep());
        followUp = question("followUp", Question.Kind.DAY)
                .hint(texts.get("cases.record.followUpHint"))
                .required(false)
                .answer(before == null ? "" : day(before.record().followUpOn()));
        restricted = question("restricted", Question.Kind.TICK)
                .hint(texts.get("cases.record.restrictedHint"))
                .ticked(texts::get)
                .answer(before != null && before.record().isRestricted() ? Question.TICKED : "");
        approval = question("approval", Question.Kind.LINE)
                .hint(texts.get("cases.record.approvalHint"))
                .length(ApprovalTerms.LONGEST_NUMBER)
                .required(false)
                .answer(before == null ? "" : before.record().approvalNumber());
        return asking(posted);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private Asking asking(Map<String, String> posted) {
        List<Question> questions =
                new ArrayList<>(List.of(channel, theme, at, minutes, advice, nextStep, followUp, restricted));
        boolean answered = Asking.isPosted(posted);
        String typed = answered ? posted.getOrDefault(ADVICE, "") : advice.getValue();
        String next = answered ? posted.getOrDefault(NEXT_STEP, "") : nextStep.getValue();
        boolean closed = answered ? Question.TICKED.equals(posted.get("restricted")) : restricted.isTicked();
        List<Finding> ofAdvice = found(typed, closed);
        List<Finding> ofNext = found(next, closed);
        if (!ofAdvice.isEmpty() || !ofNext.isEmpty()) {
            questions.add(approval);
        }
        Asking asking = Asking.of(posted, questions, Texts.of(texts.getLanguage()));
        if (!approval.isAnswered()) {
            name(ofAdvice, advice);
            name(ofNext, nextStep);
        }
        return asking;
    }

    /** What may not stand in a text: of health, nothing where managers alone read it. */
    private List<Finding> found(String text, boolean closed) {
        return records.warn(text, "").stream()
                .filter(each -> !closed || each.kind() != Finding.Kind.HEALTH)
                .toList();
    }

    private Question question(String id, Question.Kind kind) {
        return new Question(id, kind, texts.get("cases.record." + id));
    }

    private Question text(String id, PersonalField field) {
        return question(id, Question.Kind.TEXT)
                .hint(texts.of("cases.record." + id + "Hint", "most", field.length()))
                .length(field.length());
    }

    private ZoneId zone() {
        return settings.zone(Setting.OFFICE_ZONE);
    }

    /** Names beside a text what nobody may collect and stands in it. */
    private void name(List<Finding> findings, Question question) {
        if (!findings.isEmpty()) {
            boolean health = findings.stream().anyMatch(each -> each.kind() == Finding.Kind.HEALTH);
            question.refuse(texts.of(
                    health ? "cases.record.forbiddenHealth" : "cases.record.forbidden",
                    "words",
                    FoundWords.list(findings, texts)));
        }
    }

    /** Reads what was typed; what is wrong with it is said beside each question. What cannot be read stays as planned. */
    RecordDraft read() {
        Instant moment = Moments.read(at, zone(), texts);
        boolean timed = moment != null && !at.isWrong();
        if (timed && moment.isAfter(clock.instant())) {
            at.refuse(texts.get("error.recordAhead"));
            timed = false;
        }
        RecordDraft.Held planned = talk.held();
        RecordDraft.Held held = new RecordDraft.Held(
                channel.isWrong() ? planned.channel() : Channel.valueOf(channel.getValue()),
                theme.isWrong() ? planned.theme() : Theme.valueOf(theme.getValue()),
                timed ? moment : begun(planned.at()),
                minutes());
        if (!held.isNear(planned.at())) {
            at.refuse(texts.get("error.recordDay"));
        }
        return new RecordDraft(
                talk.id(),
                held,
                advice.getValue(),
                nextStep.getValue(),
                day(),
                restricted.isTicked(),
                approval.getValue());
    }

    /** What is planned ahead counts as now. */
    private Instant begun(Instant planned) {
        return planned.isAfter(clock.instant()) ? clock.instant() : planned;
    }

    private int minutes() {
        Integer typed = Typed.number(minutes, texts);
        if (typed == null || typed < 1 || typed > RecordDraft.LONGEST) {
            minutes.refuse(texts.of("error.recordMinutes", "most", RecordDraft.LONGEST));
            return talk.held().minutes();
        }
        return typed;
    }

    /** A record that is put right may name the day it named, though it is over; any other is refused when it is kept. */
    private LocalDate day() {
        LocalDate day = Typed.day(followUp, texts);
        if (day != null && !correcting && day.isBefore(LocalDate.ofInstant(clock.instant(), zone()))) {
            followUp.refuse(texts.get("error.followUpPast"));
        }
        return day;
    }

    /** What is wrong besides the two texts, which are saved as they are. */
    boolean isUnreadable() {
        return List.of(channel, theme, at, minutes, followUp).stream().anyMatch(Question::isWrong);
    }
}
