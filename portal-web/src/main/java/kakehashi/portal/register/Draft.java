package kakehashi.portal.register;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Receipt;

/** A form being filled in. */
class Draft implements Serializable {

    private final UUID submissionId;
    private final String eventCode;
    private final Audience audience;
    private final Instant begunAt;
    private final Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
    private final Map<CompanyField, String> company = new EnumMap<>(CompanyField.class);

    private UUID noticeTextId;
    private boolean news;
    private boolean offerDeclared;
    private String reference;
    private Instant confirmUntil;

    Draft(UUID submissionId, String eventCode, Audience audience, Instant begunAt) {
        this.submissionId = submissionId;
        this.eventCode = eventCode;
        this.audience = audience;
        this.begunAt = begunAt;
    }

    void agree(UUID noticeText, boolean toNews, boolean hasOffer) {
        noticeTextId = noticeText;
        news = toNews;
        offerDeclared = hasOffer;
    }

    /** Forgets the consent, because another notice is in force. */
    void disagree() {
        noticeTextId = null;
    }

    /** The place was taken: only what the last page tells is kept. */
    void done(Receipt receipt) {
        reference = receipt.reference();
        confirmUntil = receipt.confirmUntil();
        answers.clear();
        company.clear();
    }

    boolean isDone() {
        return reference != null;
    }

    boolean hasAgreed() {
        return noticeTextId != null;
    }

    UUID submissionId() {
        return submissionId;
    }

    String eventCode() {
        return eventCode;
    }

    Audience audience() {
        return audience;
    }

    Instant begunAt() {
        return begunAt;
    }

    /** What was typed, by field; to be read and changed. */
    Map<PersonalField, String> answers() {
        return answers;
    }

    /** What was typed about the company, by field; to be read and changed. */
    Map<CompanyField, String> company() {
        return company;
    }

    UUID noticeTextId() {
        return noticeTextId;
    }

    boolean news() {
        return news;
    }

    boolean offerDeclared() {
        return offerDeclared;
    }

    String reference() {
        return reference;
    }

    Instant confirmUntil() {
        return confirmUntil;
    }
}
