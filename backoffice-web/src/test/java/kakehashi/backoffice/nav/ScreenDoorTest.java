package kakehashi.backoffice.nav;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Exchange;
import kakehashi.backoffice.signin.KeptForm;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.AccountStanding;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffSessions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// R-WS1, R-W5, domain 1h
class ScreenDoorTest {

    private static final UUID ID = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000000b");

    private final List<String> denied = new ArrayList<>();
    private final Acting acting = new Acting();

    /** What the account can be used for; null when its session was ended. */
    private AccountStanding standing = AccountStanding.OPEN;

    /** Somebody whose session the request belongs to. */
    private static final class Somebody extends SignedIn {

        private final Role role;
        private final boolean mustChange;
        private final boolean codeDue;

        Somebody(Role role, boolean mustChange) {
            this(role, mustChange, false);
        }

        Somebody(Role role, boolean mustChange, boolean codeDue) {
            this.role = role;
            this.mustChange = mustChange;
            this.codeDue = codeDue;
        }

        @Override
        public boolean isCodeDue() {
            return codeDue;
        }

        @Override
        public boolean isPresent() {
            return role != null;
        }

        @Override
        public boolean mustChange() {
            return mustChange;
        }

        @Override
        public Role role() {
            return role;
        }

        @Override
        public Actor actor() {
            return new Actor(ID, "sato", role.name());
        }
    }

    private Exchange pass(SignedIn somebody, Exchange exchange) throws IOException, ServletException {
        ScreenDoor door = new ScreenDoor();
        door.signedIn = somebody;
        door.acting = acting;
        door.sessions = new StaffSessions() {
            @Override
            public Optional<AccountStanding> use(UUID session) {
                return Optional.ofNullable(standing);
            }
        };
        door.log = new AccessLog() {
            @Override
            public void denied(Actor actor, String look, UUID subject) {
                denied.add(actor.login() + " " + look + " " + subject);
            }
        };
        return exchange.through(door);
    }

    private Exchange pass(Role role, Exchange exchange) throws IOException, ServletException {
        return pass(new Somebody(role, false), exchange.inSession());
    }

    static Stream<Arguments> rights() {
        return Arrays.stream(Role.values()).flatMap(role -> Arrays.stream(Screen.values())
                .map(screen -> Arguments.of(
                        role,
                        screen,
                        ScreenRights.READERS.get(screen).contains(role),
                        ScreenRights.writers(screen).contains(role))));
    }

    @Test
    void every_screen_is_in_the_table() {
        assertEquals(EnumSet.allOf(Screen.class), ScreenRights.READERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rights")
    void a_role_opens_its_screens_and_changes_what_it_may_and_no_others(
            Role role, Screen screen, boolean opens, boolean writes) throws IOException, ServletException {
        for (String method : List.of("GET", "POST", "HEAD")) {
            boolean may = method.equals("POST") ? writes : opens;
            Exchange exchange = pass(role, new Exchange(method, screen.path()));
            assertEquals(may, exchange.passed(), method);
            assertEquals(may ? 200 : 403, exchange.status(), method);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_menu_offers_only_what_opens(Role role) {
        List<Screen> offered = Screen.menu(role).stream()
                .flatMap(part -> part.screens().stream())
                .toList();
        assertTrue(offered.stream()
                .allMatch(screen -> ScreenRights.READERS.get(screen).contains(role)));
        assertEquals(Screen.START, offered.get(0));
        assertEquals(ScreenRights.HANDLERS.contains(role), offered.contains(Screen.MAILS));
        assertEquals(ScreenRights.READERS.get(Screen.LOG).contains(role), offered.contains(Screen.LOG));
        assertTrue(Screen.menu(role).size() <= Menu.values().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registrations/_trail.xhtml",
                "/mails/",
                "/mails/mails",
                "/mails/mails.xhtml/x",
                "/events/events.xhtml;x",
                "/EVENTS/events.xhtml",
                "/error/error.xhtml",
                "/health",
                "/metrics/x",
                "/WEB-INF/web.xml",
                "/anything"
            })
    void what_is_no_screen_opens_to_nobody(String path) throws IOException, ServletException {
        for (Role role : Role.values()) {
            assertEquals(403, pass(role, new Exchange("GET", path)).status());
        }
        assertEquals(List.of(), denied);
    }

    @Test
    void who_passes_is_known_to_the_domain() throws IOException, ServletException {
        pass(Role.HANDLER, new Exchange("GET", Screen.MAILS.path()));
        assertEquals("sato", acting.actor().login());
    }

    // R-W5
    @ParameterizedTest
    @CsvSource({"REGISTRATION, id, registration.view", "REGISTRATIONS, event, registration.list"})
    void a_look_at_personal_data_without_the_role_is_written_down(Screen screen, String parameter, String look)
            throws IOException, ServletException {
        pass(Role.AUDITOR, new Exchange("GET", screen.path()).query(parameter + "=" + ID));
        pass(Role.RECEPTION, new Exchange("GET", screen.path()).query(parameter + "=nonsense"));
        pass(Role.SYSTEM, new Exchange("POST", screen.path()));
        assertEquals(List.of("sato " + look + " " + ID, "sato " + look + " null", "sato " + look + " null"), denied);
        Assertions.assertThrows(Refused.class, acting::actor);
    }

    // R-W5, R-WS3
    @Test
    void a_search_and_a_look_at_the_log_without_the_role_are_written_down() throws IOException, ServletException {
        pass(Role.AUDITOR, new Exchange("POST", Screen.SEARCH.path()));
        pass(Role.HANDLER, new Exchange("GET", Screen.LOG.path()).query("number=K1"));
        assertEquals(List.of("sato registration.search null", "sato log.list null"), denied);
    }

    @Test
    void a_refused_screen_without_personal_data_is_not() throws IOException, ServletException {
        pass(Role.AUDITOR, new Exchange("GET", Screen.MAILS.path()));
        pass(Role.HANDLER, new Exchange("GET", Screen.REGISTRATION.path()).query("id=" + ID));
        assertEquals(List.of(), denied);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /registrations/registration.xhtml, id=1&event=2,"
                + " ?to=%2Fregistrations%2Fregistration.xhtml%3Fid%3D1%26event%3D2",
        "GET, /mails/mails.xhtml, , ?to=%2Fmails%2Fmails.xhtml",
        "GET, /today/today.xhtml, , ''",
        "GET, /, , ''",
        "GET, /anything, , ''",
        "POST, /mails/mails.xhtml, , ''",
        "GET, /registrations/registrations.xhtml, event=1&page=2,"
                + " ?to=%2Fregistrations%2Fregistrations.xhtml%3Fevent%3D1%26page%3D2"
    })
    void a_stranger_is_led_to_the_sign_in_page_and_back(String method, String path, String query, String wanted)
            throws IOException, ServletException {
        Exchange exchange = new Exchange(method, path);
        if (query != null) {
            exchange.query(query);
        }
        pass(new Somebody(null, false), exchange);
        assertFalse(exchange.passed());
        assertEquals("/backoffice/signin/signin.xhtml" + wanted, exchange.redirect());
    }

    /** The session ended while a page was looked at; its buttons and pages are asked for by posts. */
    @Test
    void who_posted_from_a_screen_is_led_back_to_it() throws IOException, ServletException {
        Exchange exchange = new Exchange("POST", "/registrations/registration.xhtml")
                .with("Referer", "http://localhost:8080/backoffice/registrations/registration.xhtml?event=1&id=2");
        pass(new Somebody(null, false), exchange);
        assertEquals(
                "/backoffice/signin/signin.xhtml?to=%2Fregistrations%2Fregistration.xhtml%3Fevent%3D1%26id%3D2",
                exchange.redirect());
    }

    /** What was typed into a long form waits there under a number of its own. */
    @Test
    void who_posted_a_long_form_is_led_back_to_that_form() throws IOException, ServletException {
        Exchange exchange = new Exchange("POST", "/cases/record.xhtml")
                .query("advice=words&writer=" + ID)
                .with("Referer", "http://localhost:8080/backoffice/cases/record.xhtml?talk=1");
        pass(new Somebody(null, false), exchange);
        String begin = "/backoffice/signin/signin.xhtml?to=%2Fcases%2Frecord.xhtml%3Ftalk%3D1%26kept%3D";
        assertTrue(exchange.redirect().startsWith(begin), exchange.redirect());
        UUID kept = UUID.fromString(exchange.redirect().substring(begin.length()));
        Exchange back = new Exchange("GET", "/cases/record.xhtml")
                .query("talk=1&kept=" + kept)
                .behind(exchange);
        assertTrue(KeptForm.take(back.request(), Screen.RECORD, ID).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin/signin.xhtml", "/signin/out", "/assets/office.css", "/health/live", "/metrics"})
    void the_way_in_is_open_and_makes_no_session(String path) throws IOException, ServletException {
        SignedIn untouched = new SignedIn() {
            @Override
            public boolean isPresent() {
                throw new AssertionError("looked into the session");
            }
        };
        assertTrue(pass(untouched, new Exchange("GET", path)).passed());
    }

    // R-CS1
    @Test
    void a_first_password_opens_nothing_but_its_change() throws IOException, ServletException {
        for (Screen screen : Screen.values()) {
            Exchange exchange = pass(new Somebody(Role.MANAGER, true), new Exchange("GET", screen.path()).inSession());
            assertEquals(screen == Screen.PASSWORD, exchange.passed());
            assertEquals(screen == Screen.PASSWORD ? null : "/backoffice/signin/password.xhtml", exchange.redirect());
        }
    }

    @Test
    void the_root_leads_to_the_start() throws IOException, ServletException {
        assertEquals(
                "/backoffice/today/today.xhtml",
                pass(Role.WARD, new Exchange("GET", "/")).redirect());
    }

    @Test
    void a_script_is_led_in_words_it_understands() throws IOException, ServletException {
        Exchange exchange = new Exchange("POST", "/mails/mails.xhtml").with("Faces-Request", "partial/ajax");
        pass(new Somebody(null, false), exchange);
        assertNull(exchange.redirect());
        assertTrue(exchange.body().contains("<redirect url=\"/backoffice/signin/signin.xhtml\"/>"), exchange.body());
        assertEquals("text/xml;charset=UTF-8", exchange.header("Content-Type"));
    }

    // domain 4.2
    @Test
    void a_session_that_was_ended_opens_nothing() throws IOException, ServletException {
        standing = null;
        Exchange exchange = pass(Role.MANAGER, new Exchange("GET", Screen.MAILS.path()));
        assertFalse(exchange.passed());
        assertEquals("/backoffice/signin/signin.xhtml?to=%2Fmails%2Fmails.xhtml", exchange.redirect());
        Assertions.assertThrows(Refused.class, acting::actor);
    }

    // domain 4.2
    @Test
    void who_owes_the_code_of_the_second_factor_is_led_there_and_nowhere_else() throws IOException, ServletException {
        SignedIn half = new Somebody(Role.MANAGER, false, true);
        for (Screen screen : EnumSet.complementOf(EnumSet.of(Screen.CODE))) {
            Exchange exchange = pass(half, new Exchange("GET", screen.path()).inSession());
            assertFalse(exchange.passed(), screen.name());
            String wanted = screen == Screen.START ? "" : "?to=" + URLEncoder.encode(screen.path(), UTF_8);
            assertEquals("/backoffice/signin/code.xhtml" + wanted, exchange.redirect());
        }
        assertTrue(
                pass(half, new Exchange("POST", Screen.CODE.path()).inSession()).passed());
    }

    // R-F6
    @Test
    void after_the_programme_people_read_and_change_nothing_but_their_own_account()
            throws IOException, ServletException {
        standing = AccountStanding.READING;
        assertTrue(pass(Role.HANDLER, new Exchange("GET", Screen.MAILS.path())).passed());
        assertEquals(
                403,
                pass(Role.HANDLER, new Exchange("POST", Screen.MAILS.path())).status());
        assertTrue(
                pass(Role.HANDLER, new Exchange("POST", Screen.PASSWORD.path())).passed());
    }
}
