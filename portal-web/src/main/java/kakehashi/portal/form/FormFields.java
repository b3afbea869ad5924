package kakehashi.portal.form;

import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.domain.company.Capital;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonName;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.PhoneNumbers;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** Builds the questions a form may ask, in the reader's language. */
public final class FormFields {

    private static final Map<String, List<SelectItem>> REGIONS = new ConcurrentHashMap<>();

    private final Language language;
    private final Texts texts;
    private final LocalDate today;

    /** Questions for a reader on a day. */
    public FormFields(Language language, LocalDate today) {
        this.language = language;
        this.texts = Texts.of(language);
        this.today = today;
    }

    /** The questions of an event, with what the form already holds. */
    public List<FormField> of(Listing event, Audience audience, Draft draft) {
        return of(event.asked(audience), audience, draft);
    }

    /** The questions these rules allow, with what the form already holds. */
    public List<FormField> of(List<CollectionRule> rules, Audience audience, Draft draft) {
        List<FormField> fields = new ArrayList<>();
        if (audience == Audience.COMPANY) {
            fields.addAll(ofCompany(draft.company()));
        }
        fields.addAll(personal(rules, audience, draft));
        return fields;
    }

    /** The same without the questions about a company. */
    public List<FormField> personal(List<CollectionRule> rules, Audience audience, Draft draft) {
        List<FormField> fields = new ArrayList<>();
        for (CollectionRule rule : rules) {
            FormField question = question(rule);
            if (audience == Audience.COMPANY && rule.field() == PersonalField.NAME) {
                question.setWords("contactName");
            }
            question.setValue(draft.answers().get(rule.field()));
            fields.add(question);
        }
        return fields;
    }

    /** The questions about a company, with what is answered already. */
    public List<FormField> ofCompany(Map<CompanyField, String> answers) {
        List<FormField> fields = new ArrayList<>();
        for (CompanyField field : CompanyField.values()) {
            FormField question = question(field);
            question.setValue(answers.get(field));
            fields.add(question);
        }
        return fields;
    }

    /** Those of the questions that were answered, each answer as we understood it. */
    public List<FormField> answered(List<FormField> questions) {
        List<FormField> answered = questions.stream()
                .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                .toList();
        answered.forEach(this::readBack);
        return answered;
    }

    /** Reads an answer as it will be stored; what would be refused stays as it was typed. */
    private void readBack(FormField field) {
        if (field.isAbout(CompanyField.values())) {
            CompanyField about = CompanyField.valueOf(field.getName());
            CompanyAnswers.stored(about, field.getValue()).ifPresent(stored -> show(field, about, stored));
        } else {
            PersonalField about = PersonalField.valueOf(field.getName());
            stored(about, field.getValue()).ifPresent(stored -> show(field, about, stored));
        }
    }

    private void show(FormField field, CompanyField about, String stored) {
        if (about == CompanyField.CAPITAL) {
            Capital.yen(stored).ifPresent(yen -> field.setShown(texts.format("register.check.yen", "amount", yen)));
        } else if (about == CompanyField.EMPLOYEES) {
            field.setShown(texts.format("openings.people", "people", Integer.parseInt(stored)));
        } else if (field.getOptions().isEmpty()) {
            field.setShown(stored);
        }
    }

    private void show(FormField field, PersonalField about, String stored) {
        switch (about.input()) {
            case DATE -> field.setShown(Formats.of(language).date(LocalDate.parse(stored)));
            case PHONE -> field.setShown(PhoneNumbers.read(stored));
            case REGION, STATUS_OF_RESIDENCE -> field.setValue(stored);
            case LINE -> {
                field.setShown(stored);
                field.setParts(about == PersonalField.NAME ? PersonName.parts(stored) : null);
            }
            default -> field.setShown(stored);
        }
    }

    private static Optional<String> stored(PersonalField field, String typed) {
        try {
            return AnswerCheck.normalise(field, typed);
        } catch (Refused wrong) {
            return Optional.empty();
        }
    }

    /** Answers as they are read back, in the order of forms. */
    public List<FormField> readBack(Map<PersonalField, String> answers) {
        List<FormField> fields = new ArrayList<>();
        answers.forEach((field, answer) -> {
            FormField question = question(field, false);
            question.setValue(answer);
            readBack(question);
            fields.add(question);
        });
        return fields;
    }

    private FormField question(CollectionRule rule) {
        return question(rule.field(), rule.required());
    }

    private FormField question(PersonalField field, boolean required) {
        String input =
                switch (field.input()) {
                    case LINE, DATE -> "text";
                    case TEXT -> "textarea";
                    case MAIL -> "email";
                    case PHONE -> "tel";
                    case NUMBER -> "number";
                    case REGION, STATUS_OF_RESIDENCE -> "select";
                };
        List<SelectItem> options =
                switch (field.input()) {
                    case REGION -> regions();
                    case STATUS_OF_RESIDENCE -> statuses();
                    default -> List.of();
                };
        return new FormField(field.name(), input, required, field.length(), field.autocomplete(), options);
    }

    private FormField question(CompanyField field) {
        List<SelectItem> options =
                switch (field) {
                    case INDUSTRY -> constants("Industry.", Industry.values());
                    case SME_CLASS -> constants("SmeClass.", SmeClass.values());
                    case IN_WARD ->
                        List.of(
                                new SelectItem(CompanyAnswers.YES, texts.get("register.details.yes")),
                                new SelectItem(CompanyAnswers.NO, texts.get("register.details.no")));
                    default -> List.of();
                };
        String input =
                switch (field) {
                    case INDUSTRY, SME_CLASS -> "select";
                    case IN_WARD -> "radio";
                    case EMPLOYEES, CAPITAL, CORPORATE_NUMBER -> "number";
                    default -> "text";
                };
        String autocomplete = field == CompanyField.COMPANY_NAME ? "organization" : "off";
        return new FormField(field.name(), input, field.required(), field.length(), autocomplete, options);
    }

    private List<SelectItem> constants(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), texts.get(prefix + constant.name())))
                .toList();
    }

    private List<SelectItem> statuses() {
        List<StatusOfResidence> existing = StatusOfResidence.on(today);
        return constants("StatusOfResidence.", existing.toArray(Enum<?>[]::new));
    }

    /** Sorted once for each language: two hundred names by the rules of its dictionaries. */
    private List<SelectItem> regions() {
        return REGIONS.computeIfAbsent(language.tag(), tag -> new RegionOptions(language).groups());
    }
}
