package kakehashi.backoffice.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.privacy.consent.NoticePart;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** Which notice somebody was told or signed, and on which day: papers, calls and talks without a booking ask it alike. */
public final class ToldQuestions {

    private final List<NoticeShown> notices;
    private final Question notice;
    private final Question day;
    private final OfficeQuestions office;
    private final PageTexts texts;

    /**
     * A notice in one language, to be read out.
     *
     * @param tag the language
     * @param label its version and language, as in the list of the form
     * @param parts all of it, heading by heading
     */
    public record Aloud(String tag, String label, List<NoticePart> parts) {}

    /** The two questions about these notices, in the words of their form. */
    public ToldQuestions(
            List<NoticeShown> notices, Question notice, Question day, OfficeQuestions office, PageTexts texts) {
        this.notices = notices;
        this.notice = notice.options(office.options(notices));
        this.day = day;
        this.office = office;
        this.texts = texts;
    }

    /** Which notice. */
    public Question notice() {
        return notice;
    }

    /** On which day. */
    public Question day() {
        return day;
    }

    /** The latest notice in every language, in the order of the list. */
    public List<Aloud> aloud() {
        int latest = notices.stream().mapToInt(NoticeShown::version).max().orElse(0);
        return OfficeQuestions.inOrder(notices).stream()
                .filter(each -> each.version() == latest)
                .map(each -> new Aloud(each.language(), office.notice(each), NoticePart.of(each.body())))
                .toList();
    }

    /** Refuses a day that is to come, or on which the notice was not there yet; the day is read back in words. */
    public void check() {
        LocalDate on = on();
        if (on == null) {
            return;
        }
        if (on.isAfter(office.today())) {
            day.refuse(texts.get("error.signedOnWrong"));
        } else {
            office.early(notices, notice.getValue(), on).ifPresent(early -> day.refuse(texts.say(early)));
        }
    }

    /** The question that a refusal is about; null when it is about neither. */
    public Question about(Refused refused) {
        return switch (refused.code()) {
            case "signedOnWrong", "signedOnEarly", "toldAfter" -> day;
            case "paperNotice" -> notice;
            default -> null;
        };
    }

    /** The day that was typed; null for none. */
    public LocalDate on() {
        return Typed.day(day, texts);
    }

    /**
     * The notice that was chosen.
     *
     * @throws Refused {@code paperNotice}
     */
    public UUID chosen() {
        return Ids.parse(notice.getValue(), "paperNotice");
    }

    /** The language of that notice; the standard one when there is no such notice. */
    public Language language() {
        return notices.stream()
                .filter(each -> each.id().toString().equals(notice.getValue()))
                .flatMap(each -> Languages.find(each.language()).stream())
                .findFirst()
                .orElse(Languages.standard());
    }
}
