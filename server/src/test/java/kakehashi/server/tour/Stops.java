package kakehashi.server.tour;

import static kakehashi.server.tour.Persona.ASKING;
import static kakehashi.server.tour.Persona.BEGINNER;
import static kakehashi.server.tour.Persona.DONE;
import static kakehashi.server.tour.Persona.OWNER;
import static kakehashi.server.tour.Persona.READY;
import static kakehashi.server.tour.Persona.STRANGER;
import static kakehashi.server.tour.Persona.STUDENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every page of the portal, in the order a reader meets them. */
final class Stops {

    private static final String BROKEN = "A".repeat(43);

    private final Map<String, String> words;

    /** With the ids and links that stand in addresses. */
    Stops(Map<String, String> words) {
        this.words = words;
    }

    /** All. */
    List<Stop> all() {
        return Stream.of(open(), signUp(), consultation(), door(), own(), company())
                .flatMap(List::stream)
                .toList();
    }

    /** What is seen when something of ours fails: reading a link when {@link Stage#breakLinks} was called. */
    static Stop failed() {
        return Stop.of("error-failed", STRANGER, "my/open/" + BROKEN);
    }

    private static List<Stop> open() {
        return List.of(
                Stop.of("home", STRANGER, ""),
                Stop.of("events", STRANGER, "events"),
                Stop.of("events-company", STRANGER, "events?audience=COMPANY"),
                Stop.of("event-seminar", STRANGER, "events/r8-11"),
                Stop.of("event-interviews", STRANGER, "events/r8-13"),
                Stop.of("event-offer-holders", STRANGER, "events/r8-15"),
                Stop.of("event-internship", STRANGER, "events/r8-14"),
                Stop.of("event-past", STRANGER, "events/r8-9"),
                Stop.of("event-drawn", STRANGER, "events/r8-6"),
                Stop.of("draw", STRANGER, "events/r8-6/draw"),
                Stop.of("companies", STRANGER, "companies"),
                Stop.of("openings", STRANGER, "openings"),
                Stop.of("privacy", STRANGER, "privacy"),
                Stop.of("accessibility", STRANGER, "accessibility"),
                Stop.of("error-not-there", STRANGER, "nowhere"));
    }

    private List<Stop> signUp() {
        String interviews = "events/r8-13/register";
        return List.of(
                Stop.of("sign-up-closed", STRANGER, "events/r8-1/register"),
                Stop.of("sign-up-notice", STRANGER, interviews + "?for=seeker"),
                Stop.wrong("sign-up-notice-wrong", STRANGER, interviews + "?for=seeker"),
                Stop.of("sign-up-notice-full", STRANGER, "events/r8-15/register"),
                Stop.of("sign-up-notice-company", STRANGER, interviews + "?for=company"),
                Stop.of("sign-up-details", BEGINNER, interviews + "/details"),
                Stop.wrong("sign-up-details-wrong", BEGINNER, interviews + "/details"),
                Stop.of("sign-up-details-company", READY, "events/r8-12/register/details"),
                Stop.of("sign-up-check", READY, interviews + "/check"),
                Stop.of("sign-up-check-company", READY, "events/r8-12/register/check"),
                Stop.of("sign-up-done", DONE, interviews + "/done"),
                Stop.of("confirm", STRANGER, words.get("confirm")),
                Stop.of("confirm-broken", STRANGER, "confirm/" + BROKEN),
                Stop.of("offer", STRANGER, words.get("offer")),
                Stop.of("offer-broken", STRANGER, "offer/" + BROKEN));
    }

    private List<Stop> consultation() {
        String booked = words.get("booked-surely");
        return List.of(
                Stop.of("consultation", STRANGER, "consultation"),
                Stop.of("consultation-wish", STRANGER, "consultation/choose?for=seeker"),
                Stop.wrong("consultation-wish-wrong", STRANGER, "consultation/choose?for=seeker"),
                Stop.of("consultation-wish-company", STRANGER, "consultation/choose?for=company"),
                Stop.of("consultation-day", STRANGER, "consultation/day?for=seeker&channel=IN_PERSON&theme=DOCUMENTS"),
                Stop.of("consultation-time", STRANGER, words.get("time")),
                Stop.of("consultation-notice", STRANGER, words.get("agree")),
                Stop.wrong("consultation-details-wrong", BEGINNER, words.get("answers")),
                Stop.of("consultation-check", READY, words.get("review")),
                Stop.of("consultation-done", DONE, words.get("booked")),
                Stop.of("booking", STRANGER, words.get("booking")),
                Stop.of("booking-confirmed", STRANGER, booked),
                Stop.of("booking-change", STRANGER, booked + "/change"),
                Stop.of("booking-change-day", STRANGER, words.get("other-day")),
                Stop.of("booking-change-time", STRANGER, words.get("other-time")),
                Stop.of("booking-cancel", STRANGER, booked + "/cancel"),
                Stop.of("booking-broken", STRANGER, "booking/" + BROKEN),
                Stop.wrong("message-details-wrong", BEGINNER, words.get("message-answers")),
                Stop.of("message", STRANGER, words.get("message")),
                Stop.of("message-broken", STRANGER, "message/" + BROKEN));
    }

    private List<Stop> door() {
        return List.of(
                Stop.of("sign-in", STRANGER, "my/sign-in"),
                Stop.wrong("sign-in-wrong", STRANGER, "my/sign-in"),
                Stop.of("link-sent", ASKING, "my/sent"),
                Stop.of("link-open", ASKING, words.get("open")),
                Stop.of("link-open-elsewhere", STRANGER, words.get("open")),
                Stop.of("link-broken", STRANGER, "my/open/" + BROKEN),
                Stop.of("signed-out", STRANGER, "my/signed-out"));
    }

    private List<Stop> own() {
        String signUp = "my/sign-ups/" + words.get("signup");
        String consent = "my/consents/" + words.get("consent");
        return List.of(
                Stop.of("my", STUDENT, "my"),
                Stop.of("my-sign-up", STUDENT, signUp),
                Stop.of("my-sign-up-change", STUDENT, signUp + "/change"),
                Stop.of("my-sign-up-cancel", STUDENT, signUp + "/cancel"),
                Stop.of("my-wishes", STUDENT, "my/sign-ups/" + words.get("wishing") + "/wishes"),
                Stop.of("my-internship-hosts", STUDENT, "my/sign-ups/" + words.get("ranked") + "/hosts"),
                Stop.of("my-internship-place", STUDENT, "my/sign-ups/" + words.get("placed") + "/hosts"),
                Stop.of("my-internship-days", STUDENT, "my/sign-ups/" + words.get("placed") + "/days"),
                Stop.wrong("my-internship-days-wrong", STUDENT, "my/sign-ups/" + words.get("placed") + "/days"),
                Stop.of("my-internship-review", STUDENT, "my/sign-ups/" + words.get("placed") + "/review"),
                Stop.of("my-messages", STUDENT, words.get("messages")),
                Stop.wrong("my-messages-wrong", STUDENT, words.get("messages")),
                Stop.of("my-day", STUDENT, "my/day"),
                Stop.of("my-introductions", STUDENT, "my/introductions"),
                Stop.of("my-sharing", STUDENT, "my/sharing"),
                Stop.of("my-sharing-give", STUDENT, "my/sharing/" + words.get("share")),
                Stop.of(
                        "my-sharing-ask",
                        STUDENT,
                        "my/sharing/" + words.get("share") + "/ask?items=NAME&until=" + words.get("share-until")),
                Stop.of("my-consents", STUDENT, "my/consents"),
                Stop.of("my-consent", STUDENT, consent),
                Stop.of("my-consent-withdraw", STUDENT, consent + "/withdraw"),
                Stop.of("my-consent-company", STUDENT, "my/consents/companies/" + words.get("disclosure")),
                Stop.of("my-looks", STUDENT, "my/looks"),
                Stop.of("my-data", STUDENT, "my/data"),
                Stop.of("my-requests", STUDENT, "my/requests"),
                Stop.of("my-notices", STUDENT, "my/notices"),
                Stop.of("my-request-take-back", STUDENT, words.get("request")),
                Stop.of("my-request-new", STUDENT, "my/requests/new"),
                Stop.wrong("my-request-wrong", STUDENT, "my/requests/new"),
                Stop.of("my-calendar", STUDENT, "my/calendar"),
                Stop.of("my-language", STUDENT, "my/language"),
                Stop.of("my-sessions", STUDENT, "my/sessions"));
    }

    private List<Stop> company() {
        String own = "my/company/openings/";
        return List.of(
                Stop.of("opening", STRANGER, "openings/" + words.get("opening")),
                Stop.of("company-join", STRANGER, words.get("join")),
                Stop.wrong("company-join-wrong", STRANGER, words.get("join")),
                Stop.of("company-join-broken", STRANGER, "companies/join/" + BROKEN),
                Stop.of("company-my", OWNER, "my"),
                Stop.of("company", OWNER, "my/company"),
                Stop.of("company-none", STUDENT, "my/company"),
                Stop.of("company-profile", OWNER, "my/company/profile"),
                Stop.of("company-colleagues", OWNER, "my/company/colleagues"),
                Stop.of("company-openings", OWNER, "my/company/openings"),
                Stop.of("company-job-new", OWNER, own + "job?template=MACHINE_DESIGN"),
                Stop.wrong("company-job-wrong", OWNER, own + "job?template=MACHINE_DESIGN"),
                Stop.of("company-internship-new", OWNER, own + "internship"),
                Stop.of("company-opening-change", OWNER, own + words.get("draft")),
                Stop.of("company-opening-preview", OWNER, own + words.get("draft") + "/preview"),
                Stop.of("company-booths", OWNER, "my/company/booths"),
                Stop.of("company-booth", OWNER, "my/company/booths/" + words.get("booth")),
                Stop.of("company-choices", OWNER, "my/company/choices/" + words.get("choosing")),
                Stop.of("company-fair-questions", OWNER, "my/company/fair-questions"),
                Stop.of("company-questions", OWNER, "my/company/questions/" + words.get("choosing")),
                Stop.of("company-results", OWNER, "my/company/results/" + words.get("host")),
                Stop.wrong("company-results-wrong", OWNER, "my/company/results/" + words.get("host")),
                Stop.of("company-interns", OWNER, "my/company/interns"),
                Stop.of("company-introductions", OWNER, "my/company/introductions"),
                Stop.of("company-intern-ranks", OWNER, "my/company/interns/" + words.get("ranking")),
                Stop.of("company-intern-review", OWNER, "my/company/interns/review/" + words.get("placed")),
                Stop.of("company-intern-days", OWNER, "my/company/interns/days/" + words.get("placed")),
                Stop.of("company-seekers", OWNER, "my/company/seekers"),
                Stop.of("company-seeker", OWNER, "my/company/seekers/" + words.get("seeker")));
    }
}
