package kakehashi.portal.mypage;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.event.Audience;
import kakehashi.domain.own.OwnSignUp;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.PhoneNumbers;
import kakehashi.domain.registration.OwnSheets;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FormFields;

/** The answers on the person's own sheets, in the reader's words. */
@RequestScoped
public class OwnAnswers {

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnSheets sheets;

    @Inject
    PageTexts texts;

    @Inject
    Visit visit;

    /** What was answered, in the order of forms; empty before the address was confirmed. */
    List<Answer> of(OwnSignUp signUp) {
        Stream<Answer> personal =
                opened(signUp).entrySet().stream().map(each -> told(signUp.audience(), each.getKey(), each.getValue()));
        return Stream.concat(ofCompany(signUp), personal).toList();
    }

    /** What the company states, for those who belong to it. */
    Stream<Answer> ofCompany(OwnSignUp signUp) {
        FormFields fields = new FormFields(visit.getLanguage(), LocalDate.ofInstant(signUp.submittedAt(), UTC));
        return sheets.company(signUp.id(), signedIn.visitors()).stream()
                .flatMap(profile -> fields.answered(fields.ofCompany(CompanyAnswers.typed(profile))).stream())
                .map(field -> new Answer(texts.get("field." + field.getWords()), field.getShown()));
    }

    /** The same as it is stored. */
    Map<PersonalField, String> opened(OwnSignUp signUp) {
        return sheets.answers(signUp.id(), signedIn.visitors());
    }

    /** An answer as it is stored, with what was asked of an audience, in words. */
    Answer told(Audience audience, PersonalField field, String stored) {
        return new Answer(label(audience, field), shown(field, stored));
    }

    private String label(Audience audience, PersonalField field) {
        boolean contact = audience == Audience.COMPANY && field == PersonalField.NAME;
        return texts.get("field." + (contact ? "contactName" : camel(field.name())));
    }

    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(java.util.Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** A stored answer as a person reads it. */
    String shown(PersonalField field, String stored) {
        Formats formats = Formats.of(visit.getLanguage());
        return switch (field.input()) {
            case REGION -> formats.region(stored);
            case STATUS_OF_RESIDENCE -> texts.get("StatusOfResidence." + stored);
            case DATE -> formats.date(LocalDate.parse(stored));
            case PHONE -> PhoneNumbers.read(stored);
            default -> stored;
        };
    }
}
