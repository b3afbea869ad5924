package kakehashi.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every address behind the language, and the view that answers it. */
enum Route {
    HOME("", "/home/home.xhtml", true),
    EVENTS("events", "/events/events.xhtml", true),
    EVENT("events/([a-z0-9-]+)", "/events/event.xhtml", true),
    CALENDAR("events/([a-z0-9-]+)\\.ics", "/calendar", false),
    DRAW("events/([a-z0-9-]+)/draw", "/events/draw.xhtml", false),
    NOTICE("events/([a-z0-9-]+)/register", "/register/notice.xhtml", false),
    DETAILS("events/([a-z0-9-]+)/register/details", "/register/details.xhtml", false),
    CHECK("events/([a-z0-9-]+)/register/check", "/register/check.xhtml", false),
    DONE("events/([a-z0-9-]+)/register/done", "/register/done.xhtml", false),
    CONFIRM("confirm/(.{0,200})", "/confirm/confirm.xhtml", false),
    OFFER("offer/(.{0,200})", "/offer/offer.xhtml", false),
    SURVEY_THANKS("survey/thanks", "/survey/thanks.xhtml", true),
    SURVEY("survey/([^/]{0,200})", "/survey/survey.xhtml", Manner.STATELESS),
    SINCE_THANKS("since/thanks", "/since/thanks.xhtml", true),
    SINCE("since/([^/]{0,200})", "/since/since.xhtml", Manner.STATELESS),
    CONSULTATION("consultation", "/consult/consultation.xhtml", true),
    CONSULTATION_WISH("consultation/choose", "/consult/wish.xhtml", true),
    CONSULTATION_DAY("consultation/day", "/consult/day.xhtml", true),
    CONSULTATION_TIME("consultation/time", "/consult/time.xhtml", true),
    CONSULTATION_NOTICE("consultation/notice", "/consult/agree.xhtml", false),
    CONSULTATION_DETAILS("consultation/details", "/consult/answers.xhtml", false),
    CONSULTATION_CHECK("consultation/check", "/consult/review.xhtml", false),
    CONSULTATION_DONE("consultation/done", "/consult/booked.xhtml", false),
    BOOKING_FILE("booking/([A-Za-z0-9_-]{1,200})\\.ics", "/booking-file", false),
    BOOKING("booking/([^/]{0,200})", "/consult/booking.xhtml", false),
    BOOKING_CHANGE("booking/([^/]{0,200})/change", "/consult/move.xhtml", false),
    BOOKING_CANCEL("booking/([^/]{0,200})/cancel", "/consult/calloff.xhtml", false),
    MESSAGE("message/([^/]{0,200})", "/consult/message.xhtml", false),
    COMPANIES("companies", "/company/front.xhtml", true),
    OPENINGS("openings", "/openings/openings.xhtml", true),
    OPENING("openings/([0-9a-f-]{36})", "/openings/opening.xhtml", true),
    JOIN_COMPANY("companies/join/(.{0,200})", "/company/join.xhtml", Manner.STATELESS),
    MY("my", "/mypage/my.xhtml", Manner.SIGNED_IN),
    SIGN_IN("my/sign-in", "/mypage/signin.xhtml", Manner.STATELESS),
    LINK_SENT("my/sent", "/mypage/sent.xhtml", Manner.STATELESS),
    OPEN_LINK("my/open/(.{0,200})", "/mypage/open.xhtml", Manner.STATELESS),
    SIGNED_OUT("my/signed-out", "/mypage/signedout.xhtml", Manner.STATELESS),
    SESSIONS("my/sessions", "/mypage/sessions.xhtml", Manner.SIGNED_IN),
    SIGN_UP("my/sign-ups/([0-9a-f-]{36})", "/mypage/signup.xhtml", Manner.SIGNED_IN),
    CANCEL("my/sign-ups/([0-9a-f-]{36})/cancel", "/mypage/cancel.xhtml", Manner.SIGNED_IN),
    CHANGE("my/sign-ups/([0-9a-f-]{36})/change", "/mypage/change.xhtml", Manner.SIGNED_IN),
    HOSTS("my/sign-ups/([0-9a-f-]{36})/hosts", "/internship/hosts.xhtml", Manner.SIGNED_IN),
    WISHES("my/sign-ups/([0-9a-f-]{36})/wishes", "/interviews/wishes.xhtml", Manner.SIGNED_IN),
    INTERN_DAYS("my/sign-ups/([0-9a-f-]{36})/days", "/internship/days.xhtml", Manner.SIGNED_IN),
    CERTIFICATE("my/sign-ups/([0-9a-f-]{36})/certificate\\.pdf", "/own/certificate", Manner.SIGNED_IN),
    INTERN_REVIEW("my/sign-ups/([0-9a-f-]{36})/review", "/internship/lookback.xhtml", Manner.SIGNED_IN),
    TICKET("my/sign-ups/([0-9a-f-]{36})/ticket\\.svg", "/own/ticket", Manner.SIGNED_IN),
    CONVERSATION("my/messages/([0-9a-f-]{36})", "/mypage/conversation.xhtml", Manner.SIGNED_IN),
    ATTACHMENT("my/attachments/([0-9a-f-]{36})", "/own/attachment", Manner.SIGNED_IN),
    DAY("my/day", "/mypage/today.xhtml", Manner.SIGNED_IN),
    FEED("my/calendar", "/mypage/feed.xhtml", Manner.SIGNED_IN),
    FEED_FILE("my/calendar/([A-Za-z0-9_-]{43})\\.ics", "/own/feed", Manner.STATELESS),
    CONSENTS("my/consents", "/mypage/consents.xhtml", Manner.SIGNED_IN),
    CONSENT("my/consents/([0-9a-f-]{36})", "/mypage/consent.xhtml", Manner.SIGNED_IN),
    CONSENT_RECORD("my/consents/([0-9a-f-]{36})\\.json", "/own/consent", Manner.SIGNED_IN),
    WITHDRAW("my/consents/([0-9a-f-]{36})/withdraw", "/mypage/withdraw.xhtml", Manner.SIGNED_IN),
    DISCLOSURE("my/consents/companies/([0-9a-f-]{36})", "/mypage/disclosure.xhtml", Manner.SIGNED_IN),
    DISCLOSURE_RECORD("my/consents/companies/([0-9a-f-]{36})\\.json", "/own/disclosure", Manner.SIGNED_IN),
    LOOKS("my/looks", "/mypage/looks.xhtml", Manner.SIGNED_IN),
    DATA("my/data", "/mypage/data.xhtml", Manner.SIGNED_IN),
    DATA_PAGE_FILE("my/data\\.html", "/mypage/datafile.xhtml", Manner.SIGNED_IN),
    DATA_FILE("my/data\\.json", "/own/data", Manner.SIGNED_IN),
    REQUESTS("my/requests", "/mypage/requests.xhtml", Manner.SIGNED_IN),
    NEW_REQUEST("my/requests/new", "/mypage/request.xhtml", Manner.SIGNED_IN),
    TAKE_BACK("my/requests/([0-9a-f-]{36})/take-back", "/mypage/takeback.xhtml", Manner.SIGNED_IN),
    INCIDENT_NOTICES("my/notices", "/mypage/notices.xhtml", Manner.SIGNED_IN),
    MAIL_LANGUAGE("my/language", "/mypage/language.xhtml", Manner.SIGNED_IN),
    MY_COMPANY("my/company", "/company/company.xhtml", Manner.SIGNED_IN),
    COMPANY_PROFILE("my/company/profile", "/company/profile.xhtml", Manner.SIGNED_IN),
    COLLEAGUES("my/company/colleagues", "/company/colleagues.xhtml", Manner.SIGNED_IN),
    OWN_OPENINGS("my/company/openings", "/company/ownopenings.xhtml", Manner.SIGNED_IN),
    WRITE_OPENING("my/company/openings/([0-9a-f-]{36}|job|internship)", "/company/write.xhtml", Manner.SIGNED_IN),
    PREVIEW("my/company/openings/([0-9a-f-]{36})/preview", "/company/preview.xhtml", Manner.SIGNED_IN),
    BOOTHS("my/company/booths", "/company/booths.xhtml", Manner.SIGNED_IN),
    BOOTH("my/company/booths/([0-9a-f-]{36})", "/company/booth.xhtml", Manner.SIGNED_IN),
    CHOICES("my/company/choices/([0-9a-f-]{36})", "/company/choices.xhtml", Manner.SIGNED_IN),
    FAIR("my/company/fair-questions", "/company/fair.xhtml", Manner.SIGNED_IN),
    QUESTIONS("my/company/questions/([0-9a-f-]{36})", "/company/questions.xhtml", Manner.SIGNED_IN),
    RESULTS("my/company/results/([0-9a-f-]{36})", "/company/results.xhtml", Manner.SIGNED_IN),
    SEEKERS("my/company/seekers", "/company/seekers.xhtml", Manner.SIGNED_IN),
    SEEKER("my/company/seekers/([0-9a-f-]{36})", "/company/seeker.xhtml", Manner.SIGNED_IN),
    COMPANY_INTRODUCTIONS("my/company/introductions", "/company/introduced.xhtml", Manner.SIGNED_IN),
    INTRODUCTIONS("my/introductions", "/introductions/introductions.xhtml", Manner.SIGNED_IN),
    INTERNS("my/company/interns", "/company/interns.xhtml", Manner.SIGNED_IN),
    HOST_DAYS("my/company/interns/days/([0-9a-f-]{36})", "/company/interndays.xhtml", Manner.SIGNED_IN),
    HOST_REVIEW("my/company/interns/review/([0-9a-f-]{36})", "/company/internreview.xhtml", Manner.SIGNED_IN),
    INTERN_RANKS("my/company/interns/([0-9a-f-]{36})", "/company/internranks.xhtml", Manner.SIGNED_IN),
    SHARING("my/sharing", "/sharing/sharing.xhtml", Manner.SIGNED_IN),
    SHARE("my/sharing/([0-9a-f-]{36}/[0-9a-f-]{36})", "/sharing/give.xhtml", Manner.SIGNED_IN),
    ASK_TO_SHARE("my/sharing/([0-9a-f-]{36}/[0-9a-f-]{36})/ask", "/sharing/ask.xhtml", Manner.SIGNED_IN),
    PRIVACY("privacy", "/privacy/privacy.xhtml", true),
    ACCESSIBILITY("accessibility", "/privacy/accessibility.xhtml", true);

    /** How a page is answered. */
    private enum Manner {
        /** The same for everybody, and kept for a moment. */
        KEPT,
        /** With forms whose state is in the session. */
        STATEFUL,
        /** With forms that need no session: each post says everything. */
        STATELESS,
        /** As stateless ones, for visitors who are signed in. */
        SIGNED_IN
    }

    private final Pattern address;
    private final String view;
    private final Manner manner;

    Route(String address, String view, Manner manner) {
        this.address = Pattern.compile(address);
        this.view = view;
        this.manner = manner;
    }

    Route(String address, String view, boolean kept) {
        this(address, view, kept ? Manner.KEPT : Manner.STATEFUL);
    }

    /** A route and what stands in its address. */
    record Match(Route route, String argument) {}

    /** The route of what stands behind the language; empty when nothing is there. */
    static Optional<Match> find(String rest) {
        return Arrays.stream(values())
                .flatMap(route -> {
                    Matcher matcher = route.address.matcher(rest);
                    return matcher.matches()
                            ? Optional.of(new Match(route, matcher.groupCount() > 0 ? matcher.group(1) : "")).stream()
                            : Optional.<Match>empty().stream();
                })
                .findFirst();
    }

    /** A page for visitors who are signed in, as it stands behind the language; empty for the first one and for all else. */
    static Optional<String> ownPage(String rest) {
        return Optional.ofNullable(rest)
                .flatMap(Route::find)
                .map(Match::route)
                .filter(route -> route.isForSignedIn() && route != MY && route.view.endsWith(".xhtml"))
                .map(route -> rest);
    }

    /** The view or servlet inside the application. */
    String view() {
        return view;
    }

    /** Whether the rendered page is the same for everybody and may be kept for a moment. */
    boolean isKept() {
        return manner == Manner.KEPT;
    }

    /** Whether its forms say everything, so that one can be answered in another language as it stands. */
    boolean isStateless() {
        return manner == Manner.STATELESS || manner == Manner.SIGNED_IN;
    }

    /** Whether only visitors who are signed in see it. */
    boolean isForSignedIn() {
        return manner == Manner.SIGNED_IN;
    }
}
