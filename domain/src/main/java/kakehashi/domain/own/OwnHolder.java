package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.signin.VisitorSession;
import kakehashi.domain.signin.VisitorSessions;

/** What somebody agreed to and asked for, who looked, and where the person is signed in. */
@ApplicationScoped
class OwnHolder implements PersonalDataHolder {

    @Inject
    VisitorSessions sessions;

    @Inject
    OwnConsents consents;

    @Inject
    OwnDisclosures disclosures;

    @Inject
    OwnLooks looks;

    @Inject
    DataRequests requests;

    @Override
    public List<Held> tables() {
        return Stream.concat(agreed().stream(), doors().stream()).toList();
    }

    private static List<Held> agreed() {
        return List.of(
                Held.of("consent")
                        .under("registration_id", "registration")
                        .under("booking_id", "consultation_booking")
                        .under("conversation_id", "consultation_conversation")
                        .under("joining_id", "company_joining"),
                Held.of("consent_withdrawal").under("consent_id", "consent"),
                Held.of("disclosure").under("registration_id", "registration").pointingAt("seeker", "company"),
                Held.of("disclosure_item").keyedBy("disclosure_id", "field").under("disclosure_id", "disclosure"),
                Held.of("disclosure_withdrawal").keyedBy("disclosure_id").under("disclosure_id", "disclosure"),
                Held.of("data_request")
                        .underProgramme()
                        .pointingAt("seeker", "contact")
                        .sealing("body", "reason", "remedy"));
    }

    /**
     * The chain of looks stays whole: of people it has only ids, which lead nowhere once their rows are erased. A year has
     * the entries of its days, whatever they are about, and those of other days about something of it.
     */
    private static List<Held> doors() {
        return List.of(
                Held.of("access_log")
                        .under("subject_id", "registration")
                        .under("subject_id", "consultation_booking")
                        .under("subject_id", "consultation_conversation")
                        .under("subject_id", "case_file")
                        .under("subject_id", "consultation_record")
                        .under("subject_id", "company")
                        .under("subject_id", "contact")
                        .under("subject_id", "company_invitation")
                        .under("subject_id", "opening")
                        .under("subject_id", "data_request")
                        .under("subject_id", "event")
                        .underProgramme("subject_id")
                        .inDaysBy("seen_at")
                        .staying(),
                Held.of("calendar_feed").under("seeker_id", "seeker").under("contact_id", "contact"),
                Held.of("visitor_session").under("seeker_id", "seeker").under("contact_id", "contact"),
                Held.of("sign_in_link")
                        .where("seeker_id is not null or contact_id is not null")
                        .under("seeker_id", "seeker")
                        .under("contact_id", "contact")
                        .asHandle());
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        return List.of(
                new Section(
                        Part.SESSIONS,
                        sessions.of(visitors).stream().map(OwnHolder::session).toList()),
                new Section(
                        Part.CONSENTS,
                        consents.of(visitors).stream().map(OwnHolder::consent).toList()),
                new Section(
                        Part.DISCLOSURES_TO_COMPANIES,
                        disclosures.of(visitors).stream()
                                .map(OwnHolder::disclosure)
                                .toList()),
                new Section(
                        Part.LOOKS,
                        looks.of(visitors).stream().map(OwnHolder::look).toList()),
                new Section(
                        Part.REQUESTS,
                        requests.of(visitors).stream().map(OwnHolder::request).toList()));
    }

    private static Piece session(VisitorSession session) {
        return Piece.of(
                session.id(),
                Fact.of("device", session.device()),
                Fact.of("begun_at", session.begunAt()),
                Fact.of("used_at", session.usedAt()));
    }

    private static Piece consent(OwnConsent consent) {
        return Piece.of(
                consent.id(),
                Fact.of("matter", consent.matter()),
                Fact.of("occasion", consent.about().occasion()),
                Fact.of("reference", consent.isOfJoining() ? null : consent.reference()),
                Fact.of("company", consent.isOfJoining() ? consent.about().company() : null),
                Fact.of("given_at", consent.givenAt()),
                Fact.of("withdrawn_at", consent.withdrawnAt()));
    }

    private static Piece disclosure(OwnDisclosure disclosure) {
        return Piece.of(
                disclosure.id(),
                Fact.of("company", disclosure.company()),
                Fact.of("event", disclosure.eventId()),
                Fact.of("items", disclosure.items()),
                Fact.of("until", disclosure.until()),
                Fact.of("given_at", disclosure.givenAt()),
                Fact.of("withdrawn_at", disclosure.withdrawnAt()),
                Fact.of("sign_up_ended_at", disclosure.isEnded() ? disclosure.signUpEndedAt() : null));
    }

    private static Piece look(OwnLook look) {
        return Piece.of(
                null,
                Fact.of("at", look.at()),
                Fact.of("until", look.until().equals(look.at()) ? null : look.until()),
                Fact.of("role", look.role()),
                Fact.of("company", look.company()),
                Fact.of("action", look.action()),
                Fact.of("about", look.reference()));
    }

    private static Piece request(OwnRequest own) {
        DataRequest request = own.request();
        return Piece.of(
                request.id(),
                Fact.of("reference", request.reference()),
                Fact.of("kind", request.kind()),
                Fact.of("state", request.state()),
                Fact.of("due_on", request.dueOn()),
                Fact.written("details", own.details(), request.language()),
                Fact.of("decision", own.decision()),
                Fact.of("ground", own.ground()),
                Fact.of("reason", own.reason()),
                Fact.of("remedy", own.remedy()),
                Fact.of("received_at", request.at(DataRequest.State.RECEIVED)),
                Fact.of("forwarded_at", request.at(DataRequest.State.FORWARDED)),
                Fact.of("decided_at", request.at(DataRequest.State.DECIDED)),
                Fact.of("carried_out_at", request.at(DataRequest.State.CARRIED_OUT)),
                Fact.of("answered_at", request.at(DataRequest.State.ANSWERED)),
                Fact.of("withdrawn_at", request.at(DataRequest.State.WITHDRAWN)));
    }
}
