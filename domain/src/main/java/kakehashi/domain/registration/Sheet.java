package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;

/** The answers of one registration, each sealed in a column of its own; unasked ones are null. */
@Embeddable
public class Sheet {

    /** The table its columns stand in. */
    static final String TABLE = "registration";

    private SealedText name;
    private SealedText phone;
    private SealedText age;
    private SealedText nationality;
    private SealedText address;

    @Column(name = "status_of_residence")
    private SealedText statusOfResidence;

    @Column(name = "period_of_stay")
    private SealedText periodOfStay;

    @Column(name = "stay_expires")
    private SealedText stayExpires;

    private SealedText education;

    @Column(name = "work_history")
    private SealedText workHistory;

    private SealedText employer;

    @Column(name = "desired_occupation")
    private SealedText desiredOccupation;

    /** For JPA. */
    protected Sheet() {}

    /** Seals answers for a row; the mail address is not among them. */
    static Sheet seal(Seal seal, UUID row, Map<PersonalField, String> answers) {
        Sheet sheet = new Sheet();
        answers.forEach((field, answer) -> sheet.put(field, seal.close(field.columnIn(Sheet.TABLE), row, answer)));
        return sheet;
    }

    /** The answers that were given, in the order of forms. */
    Map<PersonalField, String> open(Seal seal, UUID row) {
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        for (PersonalField field : PersonalField.values()) {
            open(field, seal, row).ifPresent(answer -> answers.put(field, answer));
        }
        return answers;
    }

    /** One of the answers and no other; empty when it was not given. */
    Optional<String> open(PersonalField field, Seal seal, UUID row) {
        return Optional.ofNullable(get(field)).map(text -> seal.open(field.columnIn(Sheet.TABLE), row, text));
    }

    private SealedText get(PersonalField field) {
        return switch (field) {
            case NAME -> name;
            case PHONE -> phone;
            case AGE -> age;
            case NATIONALITY -> nationality;
            case ADDRESS -> address;
            case STATUS_OF_RESIDENCE -> statusOfResidence;
            case PERIOD_OF_STAY -> periodOfStay;
            case STAY_EXPIRES -> stayExpires;
            case EDUCATION -> education;
            case WORK_HISTORY -> workHistory;
            case EMPLOYER -> employer;
            case DESIRED_OCCUPATION -> desiredOccupation;
            case EMAIL, MESSAGE, ADVICE, NEXT_STEP -> null;
        };
    }

    private void put(PersonalField field, SealedText value) {
        switch (field) {
            case NAME -> name = value;
            case PHONE -> phone = value;
            case AGE -> age = value;
            case NATIONALITY -> nationality = value;
            case ADDRESS -> address = value;
            case STATUS_OF_RESIDENCE -> statusOfResidence = value;
            case PERIOD_OF_STAY -> periodOfStay = value;
            case STAY_EXPIRES -> stayExpires = value;
            case EDUCATION -> education = value;
            case WORK_HISTORY -> workHistory = value;
            case EMPLOYER -> employer = value;
            case DESIRED_OCCUPATION -> desiredOccupation = value;
            case EMAIL -> throw new IllegalArgumentException("the address belongs to the person");
            default -> throw new IllegalArgumentException(field.name());
        }
    }
}
