package kakehashi.backoffice.registrations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.consent.NoticePart;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.registration.SignedUp;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Mirrors {@code _aloud.xhtml}: the latest notice of an event in every language, to be read out on the phone. */
@Named
@RequestScoped
public class NoticesAloud {

    private List<Text> texts = List.of();

    @Inject
    Papers papers;

    @Inject
    OfficeQuestions questions;

    /**
     * A notice in one language.
     *
     * @param tag the language
     * @param label its version and language, as in the list of the form
     * @param parts all of it, heading by heading
     */
    public record Text(String tag, String label, List<NoticePart> parts) {}

    @PostConstruct
    void read() {
        if (!SignedUp.Medium.PHONE.name().equals(Posted.asked("by"))) {
            return;
        }
        try {
            List<NoticeShown> all = papers.notices(papers.event(Ids.parse(Posted.asked("event"), "eventUnknown")));
            List<String> tags = Languages.all().stream().map(Language::tag).toList();
            int latest = all.stream().mapToInt(NoticeShown::version).max().orElse(0);
            texts = all.stream()
                    .filter(each -> each.version() == latest)
                    .sorted(Comparator.comparing(each -> tags.indexOf(each.language())))
                    .map(each -> new Text(each.language(), questions.notice(each), NoticePart.of(each.body())))
                    .toList();
        } catch (Refused unknown) {
            texts = List.of();
        }
    }

    /** In the order of the list in the form; none for a paper, on which it is printed. */
    public List<Text> getTexts() {
        return texts;
    }
}
