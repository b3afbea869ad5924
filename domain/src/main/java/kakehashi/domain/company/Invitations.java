package kakehashi.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Secret;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;

/** Colleagues who are asked to join a company, by mail. Nobody learns whether an address is known. */
@ApplicationScoped
public class Invitations {

    /** A company's invitations within a day: a mail to strangers is not to be had for the asking. */
    static final int MOST_A_DAY = 5;

    private static final String TEMPLATE = "invite";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    CompanyLetters letters;

    @Inject
    ColleagueLetters colleagues;

    @Inject
    Clock clock;

    /**
     * Mails a colleague a link; the answer is the same whether or not the address is known.
     *
     * @param contactId who invites
     * @param language the language of the mail
     * @throws Refused {@code answer.…} when this is no mail address; {@code companyNotYours}; {@code
     *     answer.ownAddress}; {@code tooManyInvitations}
     */
    @Transactional
    public void invite(UUID contactId, String address, Language language) {
        String normal = normalised(address);
        Contact by = em.find(Contact.class, contactId, LockModeType.PESSIMISTIC_WRITE);
        if (by.companyId() == null || by.belongsSince() == null) {
            throw new Refused("companyNotYours");
        }
        Programme programme = em.find(Programme.class, by.programmeId());
        byte[] index = Contact.emailIndex(seal(programme), normal);
        if (by.isFoundUnder(index)) {
            throw new Refused("answer.ownAddress");
        }
        Instant now = clock.instant();
        if (invitedSince(by.companyId(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Refused("tooManyInvitations");
        }
        String link = Secret.draw();
        Invitation invitation = new Invitation(by, index, link, now);
        em.persist(invitation);
        letters.send(
                programme,
                new CompanyLetters.Envelope(TEMPLATE, invitation.id(), normal, language),
                Map.of("link", letters.link(language, "companies/join/" + link), "until", end(invitation, language)));
        em.flush();
    }

    private static String normalised(String address) {
        return AnswerCheck.normalise(PersonalField.EMAIL, address).orElseThrow(() -> new Refused("answer.missing"));
    }

    private long invitedSince(UUID company, Instant since) {
        return em.createQuery(
                        "select count(i) from Invitation i where i.companyId = :company and i.invitedAt > :since",
                        Long.class)
                .setParameter("company", company)
                .setParameter("since", since)
                .getSingleResult();
    }

    private String end(Invitation invitation, Language language) {
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        return Formats.of(language).dateTime(invitation.validUntil().atZone(zone));
    }

    /**
     * The name of the company a link invites to; changes nothing.
     *
     * @throws Refused {@code invitationUnknown}, {@code invitationUsed}, {@code invitationRecalled}, {@code
     *     invitationTooLate}
     */
    @Transactional
    public String companyOf(String link) {
        return em.find(Company.class, open(link, LockModeType.NONE).companyId())
                .profile()
                .name();
    }

    private Invitation open(String link, LockModeType lock) {
        if (!Secret.isWellFormed(link)) {
            throw new Refused("invitationUnknown");
        }
        Invitation invitation = em.createQuery("select i from Invitation i where i.linkHash = :hash", Invitation.class)
                .setParameter("hash", Secret.hash(link))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("invitationUnknown"));
        invitation.mustBeOpen(clock.instant());
        return invitation;
    }

    /**
     * The invited person joins, naming the own address and agreeing to its use, which is kept; whoever acted for another company acts for this one from then on.
     *
     * @throws Refused as {@link #companyOf} does; {@code answer.…} when this is no mail address; {@code
     *     answer.otherAddress} when it is not the one invited
     */
    @Transactional
    public void accept(String link, String address, Language language) {
        String normal = normalised(address);
        Invitation invitation = open(link, LockModeType.PESSIMISTIC_WRITE);
        Company company = em.find(Company.class, invitation.companyId());
        Programme programme = em.find(Programme.class, company.programmeId());
        Seal seal = seal(programme);
        byte[] index = Contact.emailIndex(seal, normal);
        if (!invitation.isFor(index)) {
            throw new Refused("answer.otherAddress");
        }
        Instant now = clock.instant();
        Contact contact = known(programme, index).orElseGet(() -> {
            Contact fresh = new Contact(programme, seal, normal, language, now);
            em.persist(fresh);
            return fresh;
        });
        boolean joins = !company.id().equals(contact.companyId()) || contact.belongsSince() == null;
        contact.confirm(now);
        contact.belong(company.id(), now);
        Joining joining = new Joining(contact.id(), company, now);
        em.persist(joining);
        em.flush();
        em.persist(Consent.givenAtJoining(joining.id(), language.tag(), wording(language), now));
        invitation.accept(now);
        em.flush();
        if (joins) {
            colleagues.joined(contact);
        }
    }

    /** What the page says the address is used for, and the sentence beside the tick. */
    private static String wording(Language language) {
        Texts texts = Texts.of(language);
        return texts.plain("company.join.purpose") + "\n" + texts.plain("company.join.agree");
    }

    private Optional<Contact> known(Programme programme, byte[] index) {
        return em.createQuery(
                        "select k from Contact k where k.programmeId = :programme and k.emailIndex = :index",
                        Contact.class)
                .setParameter("programme", programme.id())
                .setParameter("index", index)
                .getResultStream()
                .findFirst();
    }

    private Seal seal(Programme programme) {
        return seals.of(programme.fiscalYear());
    }
}
