package kakehashi.domain.company;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import kakehashi.domain.privacy.register.AnswerCheck;
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

    private static final long YEN_PER_MAN = 10_000;

    /** Checks what was typed; capital is typed in units of ten thousand yen (万円). */
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

    private static Refused missing(CompanyField field) {
        return field.required() ? new Refused("answer.missing") : null;
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
            case CORPORATE_NUMBER ->
                when(!CorporateNumber.isValid(CorporateNumber.normalise(line)), "answer.corporateNumber");
            case INDUSTRY -> when(!isOneOf(Industry.values(), line), "answer.choice");
            case SME_CLASS -> when(!isOneOf(SmeClass.values(), line), "answer.choice");
            case EMPLOYEES, CAPITAL -> when(!line.replace(",", "").matches("[0-9]{1,7}"), "answer.number");
            case IN_WARD -> when(!line.equals(YES) && !line.equals(NO), "answer.choice");
        };
    }

    private static Refused when(boolean wrong, String code) {
        return wrong ? new Refused(code) : null;
    }

    private static boolean isOneOf(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    private static CompanyProfile profile(Map<CompanyField, String> lines) {
        String number = CorporateNumber.normalise(lines.get(CompanyField.CORPORATE_NUMBER));
        String capital = lines.get(CompanyField.CAPITAL).replace(",", "");
        return new CompanyProfile(
                lines.get(CompanyField.COMPANY_NAME),
                number.isEmpty() ? null : number,
                Industry.valueOf(lines.get(CompanyField.INDUSTRY)),
                SmeClass.valueOf(lines.get(CompanyField.SME_CLASS)),
                Integer.parseInt(lines.get(CompanyField.EMPLOYEES).replace(",", "")),
                capital.isEmpty() ? null : Long.parseLong(capital) * YEN_PER_MAN,
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
