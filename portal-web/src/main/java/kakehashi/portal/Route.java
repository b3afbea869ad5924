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
    NOTICE("events/([a-z0-9-]+)/register", "/register/notice.xhtml", false),
    DETAILS("events/([a-z0-9-]+)/register/details", "/register/details.xhtml", false),
    CHECK("events/([a-z0-9-]+)/register/check", "/register/check.xhtml", false),
    DONE("events/([a-z0-9-]+)/register/done", "/register/done.xhtml", false),
    CONFIRM("confirm/(.{0,200})", "/confirm/confirm.xhtml", false),
    CONSULTATION("consultation", "/consult/consultation.xhtml", true),
    CONSULTATION_WISH("consultation/choose", "/consult/wish.xhtml", true),
    CONSULTATION_DAY("consultation/day", "/consult/day.xhtml", true),
    CONSULTATION_TIME("consultation/time", "/consult/time.xhtml", true),
    CONSULTATION_NOTICE("consultation/notice", "/consult/agree.xhtml", false),
    CONSULTATION_DETAILS("consultation/details", "/consult/answers.xhtml", false),
    CONSULTATION_CHECK("consultation/check", "/consult/review.xhtml", false),
    CONSULTATION_DONE("consultation/done", "/consult/booked.xhtml", false),
    BOOKING("booking/([^/]{0,200})", "/consult/booking.xhtml", false),
    BOOKING_CHANGE("booking/([^/]{0,200})/change", "/consult/move.xhtml", false),
    BOOKING_CANCEL("booking/([^/]{0,200})/cancel", "/consult/calloff.xhtml", false),
    PRIVACY("privacy", "/privacy/privacy.xhtml", true),
    ACCESSIBILITY("accessibility", "/privacy/accessibility.xhtml", true);

    private final Pattern address;
    private final String view;
    private final boolean kept;

    Route(String address, String view, boolean kept) {
        this.address = Pattern.compile(address);
        this.view = view;
        this.kept = kept;
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

    /** The view or servlet inside the application. */
    String view() {
        return view;
    }

    /** Whether the rendered page is the same for everybody and may be kept for a moment. */
    boolean isKept() {
        return kept;
    }
}
