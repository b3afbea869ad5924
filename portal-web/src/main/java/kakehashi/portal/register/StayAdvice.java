package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.domain.privacy.register.TypedDate;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.form.Draft;

/**
 * What the status of residence and the end of the stay mean for an event: advice, never a refusal.
 *
 * <p>Source: R-A32, domain 2.1, 2.2.
 */
@Named
@RequestScoped
public class StayAdvice {

    private List<String> notes = List.of();

    @Inject
    Step step;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    @PostConstruct
    void look() {
        if (step.listing() != null) {
            notes = step.draft().map(this::notes).orElse(List.of());
        }
    }

    private List<String> notes(Draft draft) {
        Listing event = step.listing();
        Map<PersonalField, String> answers = draft.answers();
        LocalDate today = LocalDate.ofInstant(clock.instant(), event.schedule().zone());
        return Stream.of(
                        words(event, answers.get(PersonalField.STATUS_OF_RESIDENCE)),
                        end(event, answers.get(PersonalField.STAY_EXPIRES), today))
                .flatMap(Optional::stream)
                .map(key -> say(key, answers.get(PersonalField.STAY_EXPIRES)))
                .toList();
    }

    private String say(String key, String typed) {
        Formats formats = Formats.of(texts.getLanguage());
        String ends =
                TypedDate.read(typed == null ? "" : typed).map(formats::date).orElse("");
        LocalDate last = step.listing().schedule().end().toLocalDate();
        return texts.of(key, "ends", ends, "last", formats.date(last));
    }

    /** The key of what a status of residence means for an internship; empty when there is nothing to say. */
    static Optional<String> words(Listing event, String status) {
        return Arrays.stream(StatusOfResidence.values())
                .filter(each -> event.stay() != null && each.name().equals(status))
                .filter(each -> each.work() != StatusOfResidence.Work.UNRESTRICTED)
                .map(each ->
                        "register.advice." + each.work() + "." + event.stay().pay())
                .findFirst();
    }

    /** The key of what is said of a stay that is over, or ends before the last day of an internship; empty else. */
    static Optional<String> end(Listing event, String typed, LocalDate today) {
        LocalDate last = event.schedule().end().toLocalDate();
        return TypedDate.read(typed == null ? "" : typed)
                .filter(ends -> ends.isBefore(today) || event.kind() == EventKind.INTERNSHIP && ends.isBefore(last))
                .map(ends -> ends.isBefore(today) ? "register.advice.over" : "register.advice.ends");
    }

    /** Whether there is something to be said. */
    public boolean isGiven() {
        return !notes.isEmpty();
    }

    /** What is said, in the reader's words. */
    public List<String> getNotes() {
        return notes;
    }
}
