package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.ToldNotices;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;

/** Checks what was keyed from a paper, before anything is written. */
@ApplicationScoped
class PaperCheck {

    private static final Pattern SERIAL = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,29}");

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    ToldNotices notices;

    /** What of a paper is written: normalised, and with the notice that stands on it. */
    record Checked(String serial, Instant signedAt, NoticeShown notice, Map<PersonalField, String> answers) {

        /** Never shows answers. */
        @Override
        public String toString() {
            return "paper " + serial;
        }
    }

    /** Refuses as {@link Papers#enter} says. */
    @Transactional(Transactional.TxType.MANDATORY)
    Checked of(PaperForm paper, Listing event) {
        RegistrationRequest form = paper.form();
        if (!event.kind().audiences().contains(form.audience())) {
            throw new Refused("registrationClosed");
        }
        String serial = paper.isTold() ? null : serial(paper.serial(), event);
        ToldNotices.Told told = notices.on(
                paper.signedOn(), event.programme().id(), event.kind().name(), form.noticeTextId());
        if (event.kind().needsOffer() && !form.offerDeclared()) {
            throw new Refused("offerNotDeclared");
        }
        if (form.audience() == Audience.COMPANY && form.company() == null) {
            throw new Refused("companyMissing");
        }
        Answers answers = Answers.onPaper(event.asked(form.audience()), form.answers());
        if (!answers.refused().isEmpty()) {
            throw new Refused("answersWrong");
        }
        return new Checked(
                serial, told.at(), told.notice().readBy(form.audience().name()), answers.accepted());
    }

    /**
     * The number of a paper as it is stored.
     *
     * @throws Refused {@code serialWrong}; {@code serialUsed}, with the number of the sign-up
     */
    String serial(String typed, Listing event) {
        String serial = number(typed);
        em.createQuery(
                        "select r.reference from PaperEntry p, Registration r where r.id = p.registrationId"
                                + " and p.programmeId = :programme and p.serial = :serial",
                        String.class)
                .setParameter("programme", event.programme().id())
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst()
                .ifPresent(reference -> {
                    throw new Refused("serialUsed").with("reference", reference);
                });
        return serial;
    }

    /**
     * The number of a paper in the form it is stored in.
     *
     * @throws Refused {@code serialWrong}
     */
    static String number(String typed) {
        String serial = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!SERIAL.matcher(serial).matches()) {
            throw new Refused("serialWrong");
        }
        return serial;
    }
}
