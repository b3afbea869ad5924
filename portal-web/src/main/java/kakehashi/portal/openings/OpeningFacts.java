package kakehashi.portal.openings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** What an opening offers and needs, besides its title and description, as its readers ask for it. */
final class OpeningFacts {

    private final Map<OpeningField, String> answers;
    private final String writtenIn;
    private final Formats formats;
    private final Texts texts;

    /** Of answers written in a language, for a reader; {@code writtenIn} is null when that is the reader's own. */
    OpeningFacts(Map<OpeningField, String> answers, String writtenIn, Language reader) {
        this.answers = answers;
        this.writtenIn = writtenIn;
        this.formats = Formats.of(reader);
        this.texts = Texts.of(reader);
    }

    /**
     * One of them.
     *
     * @param label what it is
     * @param text how it is
     * @param language BCP 47 tag of the text, when that is not the reader's language; else null
     */
    public record Fact(String label, String text, String language) {}

    /** In the order in which readers ask; what was not answered is left out. */
    List<Fact> of(OpeningKind kind) {
        Stream<Fact> facts =
                switch (kind) {
                    case JOB ->
                        Stream.of(
                                said("openings.fact.pay", pay()),
                                written("openings.fact.hours", OpeningField.WORKING_TIME),
                                written("openings.fact.place", OpeningField.PLACE),
                                said("openings.fact.employment", constant("Employment.", OpeningField.EMPLOYMENT)),
                                said("openings.fact.japanese", constant("JapaneseLevel.", OpeningField.JAPANESE_LEVEL)),
                                written("openings.fact.spoken", OpeningField.SPOKEN),
                                said("openings.fact.occupation", constant("Occupation.", OpeningField.OCCUPATION)));
                    case INTERNSHIP ->
                        Stream.of(
                                said("openings.fact.when", days()),
                                said("openings.fact.days", dayCount()),
                                written("openings.fact.place", OpeningField.PLACE),
                                said("events.event.pay", paid()),
                                said("openings.fact.people", people()),
                                said(
                                        "openings.fact.japanese",
                                        constant("JapaneseLevel.", OpeningField.JAPANESE_LEVEL)));
                };
        return facts.filter(Objects::nonNull).toList();
    }

    private Fact said(String key, String text) {
        return new Fact(texts.get(key), text, null);
    }

    private Fact written(String key, OpeningField field) {
        return answers.containsKey(field) ? new Fact(texts.get(key), answers.get(field), writtenIn) : null;
    }

    private String constant(String prefix, OpeningField field) {
        return texts.get(prefix + answers.get(field));
    }

    /** For what time, from which amount and, where there is a range, up to which. */
    private String pay() {
        boolean range = answers.containsKey(OpeningField.PAY_UNTIL);
        return texts.format(
                range ? "openings.pay.range" : "openings.pay.one",
                "unit",
                texts.get("openings.pay." + answers.get(OpeningField.PAY_UNIT)),
                "from",
                number(OpeningField.PAY_FROM),
                "until",
                number(range ? OpeningField.PAY_UNTIL : OpeningField.PAY_FROM));
    }

    private String days() {
        return texts.format(
                "format.days",
                "from",
                formats.date(LocalDate.parse(answers.get(OpeningField.BEGINS_ON))),
                "to",
                formats.date(LocalDate.parse(answers.get(OpeningField.ENDS_ON))));
    }

    private String dayCount() {
        return texts.format("openings.days", "days", number(OpeningField.DAY_COUNT));
    }

    private String people() {
        return texts.format("openings.people", "people", number(OpeningField.CAPACITY));
    }

    private String paid() {
        boolean paid = answers.get(OpeningField.PAID).equals(CompanyAnswers.YES);
        return texts.get("events.event.pay." + (paid ? "PAID" : "UNPAID"));
    }

    private long number(OpeningField field) {
        return Long.parseLong(answers.get(field));
    }
}
