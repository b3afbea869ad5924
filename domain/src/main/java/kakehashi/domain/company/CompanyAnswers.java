package kakehashi.domain.company;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.TypedNumber;
import kakehashi.domain.shared.Refused;

/**
 * What a company typed about itself, checked.
 *
 * @param profile what it states; null when something was refused
 * @param refused what is wrong, by field, in the order of forms
 */
public record CompanyAnswers(CompanyProfile profile, Map<CompanyField, Refused> refused) {

    /** Yes to a question. */
    public static final String YES = "yes";

    /** No to a question. */
    public static final String NO = "no";

    private static final int MOST_EMPLOYEES = 999_999;

    /** Checks what was typed. */
    public static CompanyAnswers check(Map<CompanyField, String> typed) {
        Map<CompanyField, String> lines = new EnumMap<>(CompanyField.class);
        Map<CompanyField, Refused> refused = new EnumMap<>(CompanyField.class);
        for (CompanyField field : CompanyField.values()) {
            String line = line(typed.get(field));
            lines.put(field, line);
            Refused wrong = line.isEmpty() ? missing(field) : wrong(field, line);
            if (wrong != null) {
                refused.put(field, wrong);
            }
        }
        return new CompanyAnswers(refused.isEmpty() ? profile(lines) : null, refused);
    }

    /** What a profile would be typed as. */
    public static Map<CompanyField, String> typed(CompanyProfile profile) {
        Map<CompanyField, String> typed = new EnumMap<>(CompanyField.class);
        typed.put(CompanyField.COMPANY_NAME, profile.name());
        typed.put(CompanyField.CORPORATE_NUMBER, profile.corporateNumber());
        typed.put(CompanyField.INDUSTRY, profile.industry().name());
        typed.put(CompanyField.SME_CLASS, profile.smeClass().name());
        typed.put(CompanyField.EMPLOYEES, String.valueOf(profile.employees()));
        typed.put(CompanyField.CAPITAL, Capital.written(profile.capitalYen()));
        typed.put(CompanyField.IN_WARD, said(profile.inWard()));
        return typed;
    }

    /** An answer to a question. */
    static String said(boolean yes) {
        return yes ? YES : NO;
    }

    private static Refused missing(CompanyField field) {
        return when(field.required(), field.chosen() ? "answer.notChosen" : "answer.missing");
    }

    private static Refused wrong(CompanyField field, String line) {
        if (line.codePointCount(0, line.length()) > field.length()) {
            return new Refused("answer.tooLong").with("most", field.length());
        }
        if (AnswerCheck.hasInvisible(line)) {
            return new Refused("answer.invisible");
        }
        return switch (field) {
            case COMPANY_NAME -> when(line.codePoints().noneMatch(Character::isLetterOrDigit), "answer.name");
            case CORPORATE_NUMBER -> wrongNumber(CorporateNumber.normalise(line));
            case INDUSTRY -> when(!isOneOf(Industry.values(), line), "answer.choice");
            case SME_CLASS -> when(!isOneOf(SmeClass.values(), line), "answer.choice");
            case EMPLOYEES -> when(employees(line).isEmpty(), "answer.number");
            case CAPITAL -> when(Capital.yen(line).isEmpty(), "answer.capital");
            case IN_WARD -> when(!line.equals(YES) && !line.equals(NO), "answer.choice");
        };
    }

    private static Refused wrongNumber(String digits) {
        return CorporateNumber.isComplete(digits)
                ? when(!CorporateNumber.isValid(digits), "answer.corporateNumberUnknown")
                : new Refused("answer.corporateNumber");
    }

    private static Refused when(boolean wrong, String code) {
        return wrong ? new Refused(code) : null;
    }

    private static boolean isOneOf(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    /** An answer as it is stored; empty when nothing was typed, or something that would be refused. */
    public static Optional<String> stored(CompanyField field, String typed) {
        String line = line(typed);
        if (line.isEmpty() || wrong(field, line) != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (field) {
                    case CORPORATE_NUMBER -> CorporateNumber.normalise(line);
                    case EMPLOYEES -> employees(line).map(String::valueOf).orElse(null);
                    case CAPITAL -> Capital.written(Capital.yen(line).orElse(null));
                    default -> line;
                });
    }

    private static Optional<Integer> employees(String line) {
        return TypedNumber.read(line).filter(each -> each <= MOST_EMPLOYEES);
    }

    private static CompanyProfile profile(Map<CompanyField, String> lines) {
        String number = CorporateNumber.normalise(lines.get(CompanyField.CORPORATE_NUMBER));
        return new CompanyProfile(
                lines.get(CompanyField.COMPANY_NAME),
                number.isEmpty() ? null : number,
                Industry.valueOf(lines.get(CompanyField.INDUSTRY)),
                SmeClass.valueOf(lines.get(CompanyField.SME_CLASS)),
                employees(lines.get(CompanyField.EMPLOYEES)).orElseThrow(),
                Capital.yen(lines.get(CompanyField.CAPITAL)).orElse(null),
                lines.get(CompanyField.IN_WARD).equals(YES));
    }

    /** One line in compatibility form, so that full-width digits and letters become plain ones. */
    private static String line(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Cc}]+", " ")
                        .strip();
    }
}
