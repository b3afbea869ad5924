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

/** Tells people by mail that their request arrived or was answered, and where to read on; not what they asked for. Source: R-WS4. */
@ApplicationScoped
class DataRequestLetters {

    /** The key part behind {@code mail.}. */
    static final String TEMPLATE = "requestArrived";

    /** The one of the mail that something waits on my page. */
    static final String ANSWERED = "requestAnswered";

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
        send(TEMPLATE, request, by.language());
    }

    /** Queues the mail that something waits on my page; as {@link #arrived}. */
    @Transactional(Transactional.TxType.MANDATORY)
    void answered(DataRequest request) {
        send(ANSWERED, request, holder(request).language());
    }

    private AddressHolder holder(DataRequest request) {
        Class<? extends AddressHolder> type = request.isOfSeeker() ? Seeker.class : Contact.class;
        return em.find(type, request.holderId());
    }

    private void send(String template, DataRequest request, Language language) {
        Programme programme = em.find(Programme.class, request.programmeId());
        int year = programme.fiscalYear();
        String address = holder(request).email(seals.of(year));
        if (address != null) {
            outbox.queue(year, new Posting(template, request.id(), address, letter(template, programme, language)));
        }
    }

    private Letter letter(String template, Programme programme, Language language) {
        Texts texts = Texts.of(language);
        String link = settings.baseUrl() + "/" + language.tag() + "/my/requests";
        String body = texts.format("mail." + template + ".body", Map.of("link", link)) + "\n\n"
                + LetterFooter.of(programme, texts);
        return new Letter(language, texts.plain("mail." + template + ".subject"), Ruby.plain(body), "");
    }
}
