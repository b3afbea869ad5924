package kakehashi.portal.mypage;

import java.util.Map;
import kakehashi.domain.privacy.holding.Part;

/**
 * How a fact that is held stands on the page; files for machines have all of them.
 *
 * @param place where it stands
 * @param label the key of its label; null for none
 * @param words the beginning of the keys of what it can be; null when it needs none
 */
record Told(Place place, String label, String words) {

    /** Where a fact stands. */
    enum Place {
        /** It names the thing. */
        HEAD,
        /** Below the name, without a label. */
        LINE,
        /** With a label. */
        LABELLED,
        /** Nowhere: it says nothing to a reader. */
        NOWHERE
    }

    private static final Told SILENT = new Told(Place.NOWHERE, null, null);

    /** By name, or by part and name where a name alone is not clear. */
    static final Map<String, Told> ALL = Map.ofEntries(
            Map.entry("about", line()),
            Map.entry("action", word(Place.LINE, "mypage.looks.action.")),
            Map.entry("answer", word(Place.HEAD, "since.answer.")),
            Map.entry("at", line()),
            Map.entry("begun_at", labelled("mypage.sessions.begun")),
            Map.entry("came_at", line()),
            Map.entry("channel", word(Place.HEAD, "Channel.")),
            Map.entry("closed_at", labelled("mypage.data.closed")),
            Map.entry("company", labelled("mypage.disclosure.company")),
            Map.entry("company_stated", labelled("mypage.data.companyStated")),
            Map.entry("corporate_number", labelled("field.corporateNumber")),
            Map.entry("employees", labelled("field.employees")),
            Map.entry("details", labelled("mypage.request.details")),
            Map.entry("decision", new Told(Place.LABELLED, "mypage.requests.decision", "DataRequest.Decision.")),
            Map.entry("device", new Told(Place.HEAD, null, null)),
            Map.entry("due_on", labelled("mypage.requests.due")),
            Map.entry("email", labelled("field.email")),
            Map.entry("event", new Told(Place.HEAD, null, null)),
            Map.entry("follow_up_on", labelled("mypage.data.followUp")),
            Map.entry("given_at", line()),
            Map.entry("ground", new Told(Place.LABELLED, "mypage.requests.ground", "DataRequest.Ground.")),
            Map.entry("held_at", line()),
            Map.entry("items", labelled("sharing.give.items")),
            Map.entry("joined_on", labelled("mypage.data.joined")),
            Map.entry("kind", word(Place.HEAD, "DataRequest.Kind.")),
            Map.entry("language", labelled("mypage.language.title")),
            Map.entry("matter", word(Place.HEAD, "mypage.matter.")),
            Map.entry("minutes", labelled("mypage.data.minutes")),
            Map.entry("occasion", word(Place.LINE, "mypage.occasion.")),
            Map.entry("opened_at", labelled("mypage.data.opened")),
            Map.entry("outcome", new Told(Place.LABELLED, "mypage.data.outcome", "mypage.outcome.")),
            Map.entry("reason", labelled("mypage.requests.reason")),
            Map.entry("reference", labelled("register.done.reference")),
            Map.entry("remedy", labelled("mypage.requests.remedy")),
            Map.entry("role", word(Place.HEAD, "mypage.looks.role.")),
            Map.entry("sent_at", line()),
            Map.entry("sign_up_ended_at", labelled("mypage.disclosure.signUpEnded")),
            Map.entry("starts_at", line()),
            Map.entry("template", line()),
            Map.entry("text", labelled("mypage.disclosure.words")),
            Map.entry("text_sha256", labelled("mypage.consent.hash")),
            Map.entry("theme", word(Place.HEAD, "Theme.")),
            Map.entry("until", labelled("mypage.disclosure.until")),
            Map.entry("used_at", labelled("mypage.sessions.used")),
            Map.entry("withdrawn_at", labelled("mypage.consents.withdrawn")),
            Map.entry("author", word(Place.HEAD, "mypage.conversation.author.")),
            Map.entry("CONSENTS.company", line()),
            Map.entry("CONSENTS.reference", line()),
            Map.entry("CONVERSATIONS.turned_at", line()),
            Map.entry("DISCLOSURES_TO_COMPANIES.event", labelled("confirm.confirm.event")),
            Map.entry("DISCLOSURES_TO_COMPANIES.given_at", labelled("mypage.consents.given")),
            Map.entry("INTERNSHIPS.certificate", labelled("paper.certificate.title")),
            Map.entry("INTERNSHIPS.company", line()),
            Map.entry("INTERNSHIPS.confirmed_at", labelled("internship.days.confirmed")),
            Map.entry("INTERNSHIPS.note", labelled("internship.days.note")),
            Map.entry("INTERNSHIPS.on_day", new Told(Place.HEAD, null, null)),
            Map.entry("INTERNSHIPS.place", labelled("internship.hosts.title")),
            Map.entry("INTERNSHIPS.explained", answered("EXPLAINED")),
            Map.entry("INTERNSHIPS.learned", answered("LEARNED")),
            Map.entry("INTERNSHIPS.recommended", answered("RECOMMENDED")),
            Map.entry("INTERNSHIPS.review", labelled("internship.review.text")),
            Map.entry("INTERNSHIPS.wishes", labelled("internship.hosts.ranking")),
            Map.entry("INTRODUCTIONS.company", new Told(Place.HEAD, null, null)),
            Map.entry("INTRODUCTIONS.state", word(Place.LINE, "Introduction.State.")),
            Map.entry("INTRODUCTIONS.reason", word(Place.LINE, "DeclineReason.")),
            Map.entry("INTRODUCTIONS.asked_at", labelled("mypage.data.asked")),
            Map.entry("INTRODUCTIONS.answered_at", labelled("mypage.data.answered")),
            Map.entry("LOOKS.company", new Told(Place.HEAD, null, null)),
            Map.entry("LOOKS.until", labelled("mypage.looks.last")),
            Map.entry("MEETINGS.company", line()),
            Map.entry("NOTICES.items", labelled("mypage.notices.items")),
            Map.entry("NOTICES.kind", word(Place.HEAD, "mypage.notices.kind.")),
            Map.entry("OUTCOMES.stage", word(Place.HEAD, "mypage.stage.")),
            Map.entry("OUTCOMES.since", line()),
            Map.entry("OUTCOMES.company", new Told(Place.HEAD, null, null)),
            Map.entry("RETENTION.answered_at", labelled("mypage.data.answered")),
            Map.entry("RETENTION.asked_at", labelled("mypage.data.asked")),
            Map.entry("RESULTS.company", line()),
            Map.entry("RESULTS.presence", word(Place.LINE, "Presence.")),
            Map.entry("RESULTS.step", new Told(Place.LABELLED, "company.results.step", "NextStep.")),
            Map.entry("RESULTS.due_on", labelled("company.results.by")),
            Map.entry("WISHES.company", line()),
            Map.entry("WISHES.rank", labelled("interviews.order")),
            Map.entry("REQUESTS.withdrawn_at", labelled("DataRequest.State.WITHDRAWN")),
            Map.entry("REQUESTS.reference", labelled("mypage.requests.reference")));

    private static Told line() {
        return new Told(Place.LINE, null, null);
    }

    private static Told labelled(String label) {
        return new Told(Place.LABELLED, label, null);
    }

    private static Told answered(String question) {
        return new Told(Place.LABELLED, "ReviewQuestion." + question, "ReviewAnswer.");
    }

    private static Told word(Place place, String words) {
        return new Told(place, null, words);
    }

    /** How a fact of a part stands on the page. */
    static Told of(Part part, String name) {
        return ALL.getOrDefault(part + "." + name, ALL.getOrDefault(name, SILENT));
    }
}
