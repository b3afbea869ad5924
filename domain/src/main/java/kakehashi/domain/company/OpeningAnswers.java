package kakehashi.domain.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.TypedDate;
import kakehashi.domain.privacy.register.TypedNumber;
import kakehashi.domain.shared.Refused;

/**
 * What a company typed about an opening, checked.
 *
 * @param accepted normalised answers: dates in ISO 8601, numbers in digits, choices by the names of their constants
 * @param refused what is wrong, by field, in the order of forms
 */
public record OpeningAnswers(Map<OpeningField, String> accepted, Map<OpeningField, Refused> refused) {

    /** Days an internship of the programme lasts. Source: R-A32. */
    public static final int LEAST_DAYS = 2;

    /** The most days it lasts. */
    public static final int MOST_DAYS = 10;

    private static final int MOST_GUESTS = 99;
    private static final int MOST_YEN = 100_000_000;

    /** Only who has a licence or notification for it may offer to introduce people. Source: domain 0.6. */
    private static final Pattern INTRODUCING = Pattern.compile("(職業|人材|求人|労働者|就職先|仕事)[をの]?ご?紹介|人を紹介|斡旋|あっせん");

    /** Checks what was typed on a day, which is the office's: nobody offers what is over. */
    static OpeningAnswers check(OpeningKind kind, Map<OpeningField, String> typed, LocalDate today) {
        Map<OpeningField, String> accepted = new EnumMap<>(OpeningField.class);
        Map<OpeningField, Refused> refused = new EnumMap<>(OpeningField.class);
        for (OpeningField field : kind.fields()) {
            try {
                Optional<String> answer = normalise(field, typed.get(field));
                if (answer.isEmpty() && field.required()) {
                    boolean choice = field.input() == OpeningField.Input.CHOICE;
                    refused.put(field, new Refused(choice ? "answer.notChosen" : "answer.missing"));
                }
                answer.ifPresent(text -> accepted.put(field, text));
            } catch (Refused wrong) {
                refused.put(field, wrong);
            }
        }
        compare(accepted, refused, today);
        return new OpeningAnswers(accepted, refused);
    }

    private static void compare(
            Map<OpeningField, String> accepted, Map<OpeningField, Refused> refused, LocalDate today) {
        if (isBefore(accepted, OpeningField.PAY_UNTIL, OpeningField.PAY_FROM)) {
            refused.put(OpeningField.PAY_UNTIL, new Refused("answer.payRange"));
        }
        String begins = accepted.get(OpeningField.BEGINS_ON);
        String ends = accepted.get(OpeningField.ENDS_ON);
        if (ends != null && LocalDate.parse(ends).isBefore(today)) {
            refused.put(OpeningField.ENDS_ON, new Refused("answer.dayOver"));
        }
        if (begins == null || ends == null) {
            return;
        }
        long span = ChronoUnit.DAYS.between(LocalDate.parse(begins), LocalDate.parse(ends)) + 1;
        if (span < 1) {
            refused.put(OpeningField.ENDS_ON, new Refused("answer.endsBefore"));
        } else if (accepted.containsKey(OpeningField.DAY_COUNT)
                && Long.parseLong(accepted.get(OpeningField.DAY_COUNT)) > span) {
            refused.put(OpeningField.DAY_COUNT, new Refused("answer.dayCount"));
        }
    }

    private static boolean isBefore(Map<OpeningField, String> accepted, OpeningField late, OpeningField early) {
        return accepted.containsKey(late)
                && accepted.containsKey(early)
                && Long.parseLong(accepted.get(late)) < Long.parseLong(accepted.get(early));
    }

    private static Optional<String> normalise(OpeningField field, String typed) {
        String text =
                field.input() == OpeningField.Input.TEXT ? AnswerCheck.paragraphs(typed) : AnswerCheck.line(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > field.length()) {
            throw new Refused("answer.tooLong").with("most", field.length());
        }
        if (AnswerCheck.hasInvisible(text)) {
            throw new Refused("answer.invisible");
        }
        return Optional.of(
                switch (field.input()) {
                    case LINE, TEXT -> words(text);
                    case NUMBER -> number(field, text);
                    case DATE ->
                        TypedDate.read(text)
                                .orElseThrow(() -> new Refused("answer.date"))
                                .toString();
                    case CHOICE -> choice(field, text);
                });
    }

    private static String words(String text) {
        if (INTRODUCING.matcher(text).find()) {
            throw new Refused("answer.introducing");
        }
        return text;
    }

    private static String number(OpeningField field, String text) {
        long number = read(field, text).orElseThrow(() -> new Refused("answer.number"));
        int least = field == OpeningField.DAY_COUNT ? LEAST_DAYS : 1;
        int most =
                switch (field) {
                    case DAY_COUNT -> MOST_DAYS;
                    case CAPACITY -> MOST_GUESTS;
                    default -> MOST_YEN;
                };
        if (number < least || number > most) {
            throw new Refused("answer.between").with("least", least).with("most", most);
        }
        return String.valueOf(number);
    }

    private static Optional<Long> read(OpeningField field, String text) {
        if (field == OpeningField.PAY_FROM || field == OpeningField.PAY_UNTIL) {
            return Yen.read(text);
        }
        return TypedNumber.read(text).map(Integer::longValue);
    }

    private static String choice(OpeningField field, String text) {
        Set<String> names =
                switch (field) {
                    case OCCUPATION -> names(Occupation.values());
                    case EMPLOYMENT -> names(Employment.values());
                    case PAY_UNIT -> names(PayUnit.values());
                    case JAPANESE_LEVEL -> names(JapaneseLevel.values());
                    default -> Set.of(CompanyAnswers.YES, CompanyAnswers.NO);
                };
        if (!names.contains(text)) {
            throw new Refused("answer.choice");
        }
        return text;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Set.copyOf(Arrays.stream(constants).map(Enum::name).toList());
    }
}
