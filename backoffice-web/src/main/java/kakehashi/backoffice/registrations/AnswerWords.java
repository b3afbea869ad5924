package kakehashi.backoffice.registrations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.PhoneNumbers;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;

/** Answers of forms in words of one language. Source: domain 3.4. */
public final class AnswerWords {

    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_([a-z])");

    private final Texts texts;

    /** Words out of these texts. */
    public AnswerWords(Texts texts) {
        this.texts = texts;
    }

    /** A question and its answer, a name in the order of its scripts. */
    public record Answer(String label, List<PersonName.Part> parts) {

        /** An answer in the language of the page. */
        public Answer(String label, String value) {
            this(label, List.of(new PersonName.Part(value, null)));
        }

        /** The answer in one line. */
        public String value() {
            return parts.stream().map(PersonName.Part::text).collect(Collectors.joining(" "));
        }
    }

    /** The answers, in the order given. */
    public List<Answer> answers(Map<PersonalField, String> answers) {
        return answers.entrySet().stream().map(this::answer).toList();
    }

    private Answer answer(Map.Entry<PersonalField, String> entry) {
        String label = label(entry.getKey());
        return entry.getKey() == PersonalField.NAME
                ? new Answer(label, PersonName.parts(entry.getValue()))
                : new Answer(label, shown(entry));
    }

    private String shown(Map.Entry<PersonalField, String> answer) {
        String value = answer.getValue();
        return switch (answer.getKey().input()) {
            case STATUS_OF_RESIDENCE -> texts.plain("StatusOfResidence." + value);
            case REGION -> Formats.of(texts.language()).region(value);
            case DATE -> Formats.of(texts.language()).date(LocalDate.parse(value));
            case PHONE -> PhoneNumbers.read(value);
            default -> value;
        };
    }

    /** What a company stated, in the order of forms; empty for null. */
    public List<Answer> stated(CompanyProfile profile) {
        List<Answer> stated = new ArrayList<>();
        if (profile == null) {
            return stated;
        }
        for (CompanyField field : CompanyField.values()) {
            String value = stated(profile, field);
            if (value != null) {
                stated.add(new Answer(label(field), value));
            }
        }
        return stated;
    }

    private String stated(CompanyProfile profile, CompanyField field) {
        return switch (field) {
            case COMPANY_NAME -> profile.name();
            case CORPORATE_NUMBER -> profile.corporateNumber();
            case INDUSTRY -> texts.plain("Industry." + profile.industry());
            case SME_CLASS -> texts.plain("SmeClass." + profile.smeClass());
            case EMPLOYEES -> grouped(profile.employees());
            case CAPITAL -> profile.capitalYen() == null ? null : yen(profile.capitalYen());
            case IN_WARD ->
                texts.get(profile.inWard() ? "registrations.registration.yes" : "registrations.registration.no");
        };
    }

    private String yen(long amount) {
        return texts.format("registrations.registration.yen", "amount", grouped(amount));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The label of a field: {@code field.statusOfResidence} for {@code STATUS_OF_RESIDENCE}. */
    public String label(Enum<?> field) {
        String name = AFTER_UNDERSCORE
                .matcher(field.name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return texts.plain("field." + name);
    }
}
