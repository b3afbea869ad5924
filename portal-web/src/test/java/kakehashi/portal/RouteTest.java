package kakehashi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    private static final String KEY = "A".repeat(43);

    @ParameterizedTest
    @CsvSource({
        "'', HOME, ''",
        "events, EVENTS, ''",
        "events/r8-11, EVENT, r8-11",
        "events/r8-11.ics, CALENDAR, r8-11",
        "events/r8-11/draw, DRAW, r8-11",
        "events/r8-11/register, NOTICE, r8-11",
        "events/r8-11/register/details, DETAILS, r8-11",
        "events/r8-11/register/check, CHECK, r8-11",
        "events/r8-11/register/done, DONE, r8-11",
        "consultation, CONSULTATION, ''",
        "consultation/choose, CONSULTATION_WISH, ''",
        "consultation/day, CONSULTATION_DAY, ''",
        "consultation/time, CONSULTATION_TIME, ''",
        "consultation/notice, CONSULTATION_NOTICE, ''",
        "consultation/details, CONSULTATION_DETAILS, ''",
        "consultation/check, CONSULTATION_CHECK, ''",
        "consultation/done, CONSULTATION_DONE, ''",
        "booking/abc, BOOKING, abc",
        "booking/abc.ics, BOOKING_FILE, abc",
        "booking/abc/change, BOOKING_CHANGE, abc",
        "survey/thanks, SURVEY_THANKS, ''",
        "since/thanks, SINCE_THANKS, ''",
        "companies, COMPANIES, ''",
        "companies/join/abc, JOIN_COMPANY, abc",
        "my/company, MY_COMPANY, ''",
        "my/company/openings/job, WRITE_OPENING, job",
        "openings, OPENINGS, ''",
        "privacy, PRIVACY, ''",
        "my, MY, ''",
        "my/sign-in, SIGN_IN, ''",
        "my/consents, CONSENTS, ''",
        "my/data.json, DATA_FILE, ''",
        "my/attachments/00000000-0000-0000-0000-000000000000, ATTACHMENT, 00000000-0000-0000-0000-000000000000",
        "my/data.html, DATA_PAGE_FILE, ''",
        "accessibility, ACCESSIBILITY, ''"
    })
    void leads_an_address_to_its_view(String rest, Route route, String argument) {
        assertEquals(Optional.of(new Route.Match(route, argument)), Route.find(rest));
    }

    @Test
    void a_posting_is_previewed_before_it_is_published() {
        String id = "a".repeat(36);
        String address = "my/company/openings/" + id + "/preview";
        assertEquals(Optional.of(new Route.Match(Route.PREVIEW, id)), Route.find(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my/messages/00000000-0000-0000-0000-000000000000", "my/company/openings", "my/consents"})
    void signing_in_leads_to_a_page_of_ones_own(String page) {
        assertEquals(Optional.of(page), Route.ownPage(page));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "my",
                "events",
                "my/data.json",
                "my/attachments/00000000-0000-0000-0000-000000000000",
                "my/sign-in",
                "//example.jp",
                "https://example.jp/my/consents",
                "/my/consents",
                "my/consents/../../x",
                "my/consents?x=1",
                "my\\consents"
            })
    void signing_in_leads_nowhere_else(String page) {
        assertEquals(Optional.empty(), Route.ownPage(page));
    }

    @Test
    void leads_a_mailed_link_to_its_page() {
        assertEquals(Optional.of(new Route.Match(Route.OFFER, KEY)), Route.find("offer/" + KEY));
        assertEquals(Optional.of(new Route.Match(Route.CONFIRM, KEY)), Route.find("confirm/" + KEY));
        assertEquals(Optional.of(new Route.Match(Route.SURVEY, KEY)), Route.find("survey/" + KEY));
        assertEquals(Optional.of(new Route.Match(Route.SINCE, KEY)), Route.find("since/" + KEY));
    }

    @Test
    void leads_a_bookings_link_to_its_pages() {
        assertEquals(Optional.of(new Route.Match(Route.BOOKING, KEY)), Route.find("booking/" + KEY));
        assertEquals(Optional.of(new Route.Match(Route.BOOKING_CHANGE, KEY)), Route.find("booking/" + KEY + "/change"));
        assertEquals(Optional.of(new Route.Match(Route.BOOKING_CANCEL, KEY)), Route.find("booking/" + KEY + "/cancel"));
        assertEquals(Optional.of(new Route.Match(Route.MESSAGE, KEY)), Route.find("message/" + KEY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultation/",
                "consultation/nonsense",
                "message",
                "message/abc/",
                "my/messages",
                "my/messages/abc",
                "my/attachments/abc",
                "my/attachments/00000000-0000-0000-0000-000000000000/a.png",
                "booking",
                "booking/abc/",
                "booking/abc/nonsense",
                "nonsense",
                "events/",
                "events/R8-11",
                "events/r8-11/",
                "events/r8-11/register/",
                "events/r8-11/register/nonsense",
                "events/../privacy",
                "events/r8%2D11",
                "events/r8-11;jsessionid=1",
                "events/r8-11\n",
                "home/home.xhtml",
                "WEB-INF/web.xml",
                "register/notice.xhtml",
                "confirm",
                "my/",
                "my/open",
                "my/sign-ups/1",
                "my/calendar/short.ics",
                "own/data",
                "/privacy",
                "privacy/"
            })
    void leads_nothing_else_anywhere(String rest) {
        assertEquals(Optional.empty(), Route.find(rest));
    }

    /** The page says that the link is not complete. */
    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "abc.", "AAAA-AAAA_AAAA"})
    void leads_a_link_that_was_cut_off_or_altered_to_the_page_of_links(String key) {
        assertEquals(Route.CONFIRM, Route.find("confirm/" + key).orElseThrow().route());
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void has_a_view_that_exists(Route route) {
        boolean servlet = !route.view().endsWith(".xhtml");
        assertTrue(servlet || Files.exists(Path.of("src/main/webapp" + route.view())), route.view());
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void keeps_nothing_of_a_person_for_others(Route route) {
        assertTrue(!(route.isForSignedIn() && route.isKept()), route.name());
    }

    /** A stateless form must not depend on a server session. */
    @ParameterizedTest
    @EnumSource(Route.class)
    void stateless_pages_make_no_session(Route route) throws java.io.IOException {
        if (route.isStateless() && route.view().endsWith(".xhtml")) {
            String view = Files.readString(Path.of("src/main/webapp" + route.view()));
            assertTrue(
                    view.contains("<ui:param name=\"reads\" value=\"true\"/>") || view.contains("transient=\"true\""),
                    route.name());
        }
    }

    /** A page kept for everybody must not hold what one visitor typed, or a form. */
    @ParameterizedTest
    @EnumSource(Route.class)
    void keeps_only_pages_without_forms_of_visitors(Route route) throws java.io.IOException {
        if (route.isKept()) {
            String view = Files.readString(Path.of("src/main/webapp" + route.view()));
            assertTrue(!view.contains("<h:form"), route.name());
            assertTrue(view.contains("<ui:param name=\"reads\" value=\"true\"/>"), route.name());
        }
    }
}
