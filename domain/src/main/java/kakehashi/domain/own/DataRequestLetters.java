package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import kakehashi.domain.company.Contact;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.LetterFooter;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** Tells people by mail that their request arrived, and where to read on; not what they asked for. Source: R-WS4. */
@ApplicationScoped
class DataRequestLetters {

    /** The key part behind {@code mail.}. */
    static final String TEMPLATE = "requestArrived";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Queues the mail, in the language of the person's mails; nobody without an address gets one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void arrived(DataRequest request, Visitor by) {
        Class<? extends AddressHolder> type = request.isOfSeeker() ? Seeker.class : Contact.class;
        AddressHolder holder = em.find(type, request.holderId());
        String address = holder.email(seals.of(by.programmeYear()));
        if (address != null) {
            Programme programme = em.find(Programme.class, request.programmeId());
            Letter letter = letter(programme, by.language());
            outbox.queue(by.programmeYear(), new Posting(TEMPLATE, request.id(), address, letter));
        }
    }

    private Letter letter(Programme programme, Language language) {
        Texts texts = Texts.of(language);
        String link = settings.baseUrl() + "/" + language.tag() + "/my/requests";
        String body = texts.format("mail." + TEMPLATE + ".body", Map.of("link", link)) + "\n\n"
                + LetterFooter.of(programme, texts);
        return new Letter(language, texts.plain("mail." + TEMPLATE + ".subject"), Ruby.plain(body), "");
    }
}
