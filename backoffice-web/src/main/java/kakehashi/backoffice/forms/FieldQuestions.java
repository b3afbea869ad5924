package kakehashi.backoffice.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.Regions;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;

/** Questions for fields of the register and for what companies state, in words of one language. Source: R-D0. */
public final class FieldQuestions {

    private final Texts texts;
    private final LocalDate today;

    /** Questions asked on a day. */
    public FieldQuestions(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The question for a field of the register. */
    public Question of(PersonalField field, boolean required) {
        Question.Kind kind =
                switch (field.input()) {
                    case TEXT -> Question.Kind.TEXT;
                    case MAIL -> Question.Kind.MAIL;
                    case PHONE -> Question.Kind.TEL;
                    case REGION, STATUS_OF_RESIDENCE -> Question.Kind.CHOICE;
                    case LINE, NUMBER, DATE -> Question.Kind.LINE;
                };
        List<Question.Option> options =
                switch (field.input()) {
                    case REGION -> regions();
                    case STATUS_OF_RESIDENCE -> constants("StatusOfResidence.", statuses());
                    default -> List.of();
                };
        return question(field.words(), kind, options).required(required).length(field.length());
    }

    /** The question for something a company states about itself. */
    public Question of(CompanyField field) {
        List<Question.Option> options =
                switch (field) {
                    case INDUSTRY -> constants("Industry.", Industry.values());
                    case SME_CLASS -> constants("SmeClass.", SmeClass.values());
                    case IN_WARD ->
                        List.of(
                                new Question.Option(CompanyAnswers.YES, texts.get("registrations.registration.yes")),
                                new Question.Option(CompanyAnswers.NO, texts.get("registrations.registration.no")));
                    default -> List.of();
                };
        Question.Kind kind = options.isEmpty() ? Question.Kind.LINE : Question.Kind.CHOICE;
        return question(words(field), kind, options).required(field.required()).length(field.length());
    }

    /** The name of a company's field among the texts and in forms. */
    public static String words(CompanyField field) {
        StringBuilder words = new StringBuilder();
        for (String word : field.name().toLowerCase(Locale.ROOT).split("_")) {
            words.append(words.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }

    private Question question(String words, Question.Kind kind, List<Question.Option> options) {
        return new Question(words, kind, texts.plain("field." + words)).options(options);
    }

    private List<Question.Option> constants(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Question.Option(constant.name(), texts.plain(prefix + constant.name())))
                .toList();
    }

    private StatusOfResidence[] statuses() {
        return StatusOfResidence.on(today).toArray(StatusOfResidence[]::new);
    }

    private List<Question.Option> regions() {
        return Stream.of(Regions.frequent(), Regions.others())
                .flatMap(this::sorted)
                .toList();
    }

    /** Regions in the order of the language's dictionaries. */
    private Stream<Question.Option> sorted(List<String> codes) {
        Formats formats = Formats.of(texts.language());
        Comparator<Object> order = formats.collation();
        return codes.stream()
                .map(code -> new Question.Option(code, formats.region(code)))
                .sorted((a, b) -> order.compare(a.label(), b.label()));
    }
}
