package kakehashi.portal.openings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Employment;
import kakehashi.domain.company.JapaneseLevel;
import kakehashi.domain.company.Occupation;
import kakehashi.domain.company.Opening;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.domain.company.OpeningState;
import kakehashi.domain.company.StatusHint;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** An opening in the reader's words. */
public class OpeningCard {

    private static final int INTERNSHIP_FROM = 5;

    private final Opening opening;
    private final String company;
    private final Language language;
    private final Texts texts;
    private final boolean over;

    /** An opening everybody sees, of a company, for a reader. */
    OpeningCard(Opening opening, String company, Language language) {
        this(opening, company, language, false);
    }

    /** An opening of a company for a reader, and whether its last day is over. */
    public OpeningCard(Opening opening, String company, Language language, boolean over) {
        this.opening = opening;
        this.company = company;
        this.language = language;
        this.texts = Texts.of(language);
        this.over = over;
    }

    /** Its id. */
    public UUID getId() {
        return opening.id();
    }

    /** Who offers it. */
    public String getCompany() {
        return company;
    }

    /** What it is: in the reader's language when it is a template's title, else as the company wrote it. */
    public String getTitle() {
        return ready(OpeningField.TITLE).orElse(answer(OpeningField.TITLE));
    }

    /** The language of the title; null when it is the reader's. */
    public String getTitleLanguage() {
        return ready(OpeningField.TITLE).isPresent() ? null : getWrittenIn();
    }

    /** What one does: in the reader's language when these are a template's words, else as the company wrote it. */
    public List<String> getDescription() {
        return List.of(ready(OpeningField.DESCRIPTION)
                .orElse(answer(OpeningField.DESCRIPTION))
                .split("\n+"));
    }

    /** The language of what one does; null when it is the reader's. */
    public String getDescriptionLanguage() {
        return ready(OpeningField.DESCRIPTION).isPresent() ? null : getWrittenIn();
    }

    private Optional<String> ready(OpeningField field) {
        if (opening.kind() != OpeningKind.JOB) {
            return Optional.empty();
        }
        return field == OpeningField.TITLE
                ? TemplateWords.titleFor(language, opening.writtenIn(), answer(field))
                : TemplateWords.dutyFor(language, opening.writtenIn(), answer(field));
    }

    /** The language the company wrote in, when it is not the reader's; null when it is. */
    public String getWrittenIn() {
        return opening.writtenIn().equals(language.tag()) ? null : opening.writtenIn();
    }

    /** Whether anything stands in another language than the reader's. */
    public boolean isForeign() {
        return getTitleLanguage() != null
                || getDescriptionLanguage() != null
                || getFacts().stream().anyMatch(fact -> fact.language() != null);
    }

    /** A job, an internship, or a few days of trying the work. Source: domain 2.2. */
    public String getKindLabel() {
        if (opening.kind() == OpeningKind.JOB) {
            return texts.get("OpeningKind.JOB");
        }
        boolean internship = Integer.parseInt(answer(OpeningField.DAY_COUNT)) >= INTERNSHIP_FROM;
        return texts.get(internship ? "OpeningKind.INTERNSHIP" : "OpeningKind.TRIAL");
    }

    /** What it offers and needs, besides title and description, in the order in which readers ask. */
    public List<OpeningFacts.Fact> getFacts() {
        return new OpeningFacts(opening.answers(), getWrittenIn(), language).of(opening.kind());
    }

    /** What is worth knowing about statuses of residence. */
    public List<String> getHints() {
        return opening.kind() == OpeningKind.JOB
                ? hints(
                        answer(OpeningField.OCCUPATION),
                        answer(OpeningField.EMPLOYMENT),
                        answer(OpeningField.JAPANESE_LEVEL),
                        texts)
                : List.of(texts.get("openings.hint." + answer(OpeningField.PAID)));
    }

    /** Hints for constants by name. */
    public static List<String> hints(String occupation, String employment, String level, Texts texts) {
        return StatusHint.of(
                        Occupation.valueOf(occupation), Employment.valueOf(employment), JapaneseLevel.valueOf(level))
                .stream()
                .map(hint -> texts.get("StatusHint." + hint))
                .toList();
    }

    /** Where it is in its life, in words. */
    public String getState() {
        return texts.get("OpeningState." + (over && isPublished() ? "OVER" : opening.state()));
    }

    /** Whether its last day is over, so that nobody sees it any more, published or not. */
    public boolean isOver() {
        return over;
    }

    /** Whether it can be published. */
    public boolean isPublishable() {
        return !over && !isPublished();
    }

    /** Whether everybody sees it, so that it can be withdrawn. */
    public boolean isSeen() {
        return !over && isPublished();
    }

    private boolean isPublished() {
        return opening.state() == OpeningState.PUBLISHED;
    }

    private String answer(OpeningField field) {
        return opening.answers().get(field);
    }
}
