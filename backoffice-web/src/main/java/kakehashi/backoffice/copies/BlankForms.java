package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.copies.BlankForm.Words;
import kakehashi.backoffice.registrations.AnswerWords;
import kakehashi.backoffice.signin.QrPicture;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Blank sign-up forms: what the event's form on the portal asks, and no more. Source: P1, T3, T4. */
@Named
@RequestScoped
public class BlankForms {

    @Inject
    Papers papers;

    @Inject
    Settings settings;

    /** The languages a form can have beside Japanese. */
    public List<Language> getLanguages() {
        return settings.languages();
    }

    /** Who can sign up for an event, in order. */
    public List<Audience> audiences(UUID event) {
        return papers.find(event)
                .map(listing -> listing.kind().audiences().stream().sorted().toList())
                .orElse(List.of());
    }

    /** The audience of this name, else the event's first. */
    Audience audience(UUID event, String name) {
        List<Audience> all = audiences(event);
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new Refused("eventUnknown"));
    }

    /**
     * The form with a serial, in Japanese and another language.
     *
     * @throws Refused {@code eventUnknown}; {@code paperNotice} while no notice is published
     */
    BlankForm of(UUID eventId, String serial, Audience audience, Language other) {
        Listing event = papers.event(eventId);
        NoticeShown notice = event.noticeIn(other, audience);
        if (notice == null) {
            throw new Refused("paperNotice");
        }
        return new BlankForm(
                notice.language(),
                isJapanese(other) ? "" : title(event, other),
                serial,
                QrPicture.of(serial),
                paragraphs(notice),
                Texts.of(other).plain("paper.form.version", "version", notice.version(), "language", endonym(notice)),
                questions(event, audience, other),
                boxes(event, other),
                words("paper.form.signed", other));
    }

    private static String title(Listing event, Language other) {
        return Texts.of(other).plain("paper.form.title") + "  "
                + Ruby.plain(Ruby.annotate(event.wordsIn(other).title()));
    }

    /** What the notice's language calls itself. */
    private static String endonym(NoticeShown notice) {
        return Languages.find(notice.language()).orElseThrow().endonym();
    }

    private static List<String> paragraphs(NoticeShown notice) {
        return Arrays.stream(notice.body().split("\n"))
                .map(line ->
                        Ruby.plain(Ruby.annotate(line)).replaceFirst("^# ", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Words> questions(Listing event, Audience audience, Language other) {
        Stream<Words> company = audience == Audience.COMPANY
                ? Arrays.stream(CompanyField.values()).map(field -> labels(field, other, false))
                : Stream.of();
        Stream<Words> person = event.asked(audience).stream()
                .map(rule -> rule.field() == PersonalField.NAME && audience == Audience.COMPANY
                        ? words("field.contactName", other)
                        : labels(rule.field(), other, rule.field().input() == PersonalField.Input.TEXT));
        return Stream.concat(company, person).toList();
    }

    private static Words labels(Enum<?> field, Language other, boolean roomy) {
        return new Words(
                new AnswerWords(Texts.of(Languages.standard())).label(field),
                isJapanese(other) ? "" : new AnswerWords(Texts.of(other)).label(field),
                roomy);
    }

    private static boolean isJapanese(Language language) {
        return language.equals(Languages.standard());
    }

    private static List<Words> boxes(Listing event, Language other) {
        Stream<String> offer = event.kind().needsOffer() ? Stream.of("paper.form.offer") : Stream.of();
        return Stream.concat(offer, Stream.of("paper.form.consent", "paper.form.news"))
                .map(key -> words(key, other))
                .toList();
    }

    private static Words words(String key, Language other) {
        return new Words(
                Texts.of(Languages.standard()).plain(key),
                isJapanese(other) ? "" : Texts.of(other).plain(key),
                false);
    }
}
