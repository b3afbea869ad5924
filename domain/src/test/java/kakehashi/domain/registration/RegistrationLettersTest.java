package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.domain.Samples;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealSamples;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// R-WS4, R-CS4
class RegistrationLettersTest {

    private static final Seal SEAL = SealSamples.fresh();
    private static final Listing EVENT =
            Samples.listing(new EventText.Words("Writing a résumé", "Summary", "Description"));

    private static final List<String> ASKING =
            List.of("confirm", "confirmLine", "confirmDraw", "alreadyConfirm", "alreadyConfirmLine");

    private final Registration registration = offered();
    private final RegistrationLetters letters = letters();

    private static Registration offered() {
        Registration registration = RegistrationSamples.waiting();
        registration.offer(Samples.NOW.plus(Duration.ofHours(24)));
        return registration;
    }

    private static RegistrationLetters letters() {
        RegistrationLetters made = new RegistrationLetters();
        made.settings = SettingsSamples.with(Map.of(Setting.BASE_URL, "https://kakehashi.example.jp"));
        return made;
    }

    static Stream<Arguments> templates_in_every_language() {
        List<String> templates = List.of(
                "confirm",
                "confirmLine",
                "confirmDraw",
                "confirmed",
                "paper",
                "waiting",
                "entered",
                "offer",
                "passed",
                "won",
                "notWon",
                "cancelled",
                "withdrawn",
                "changed",
                "calledOff",
                "already",
                "alreadyConfirm",
                "alreadyConfirmLine",
                "alreadyWaiting",
                "alreadyEntered");
        return Languages.all().stream()
                .flatMap(language -> templates.stream().map(template -> Arguments.of(template, language)));
    }

    private Letter write(String template, String tag) {
        Map<String, Object> more =
                Map.of("second", "K999-9999-999", "position", 17, "changes", "New place.", "reason", "Too few came.");
        return letters.write(template, registration, EVENT, SEAL, tag, more);
    }

    @ParameterizedTest
    @MethodSource("templates_in_every_language")
    void says_everything_there_is_to_say(String template, Language language) {
        Letter letter = write(template, language.tag());
        String all = letter.subject() + letter.text();
        assertTrue(letter.subject().contains(registration.reference()), letter.subject());
        assertFalse(all.contains("{") || all.contains("mail." + template), all);
        assertFalse(all.matches("(?s).*[\ufff9-\ufffb《》｜].*"), "readings are left out");
        assertTrue(letter.text().contains("https://kakehashi.example.jp/" + language.tag() + "/events/r8-12"));
        assertFalse(letter.subject().contains("\n"));
        assertTrue(letter.text().contains("事務局 03-0000-0000"), "whom to ask");
        assertTrue(letter.text().contains("office@example.jp"), "whom to write to");
    }

    @ParameterizedTest
    @MethodSource("templates_in_every_language")
    void never_says_who_the_reader_is(String template, Language language) {
        registration.fillIn(SEAL, RegistrationSamples.ANSWERS);
        Letter letter = write(template, language.tag());
        String all = letter.subject() + letter.text() + letter.calendar();
        RegistrationSamples.ANSWERS.values().forEach(answer -> assertFalse(all.contains(answer), answer));
    }

    /** A line of its own becomes a link. */
    @ParameterizedTest
    @MethodSource("templates_in_every_language")
    void carries_the_link_exactly_when_there_is_something_to_confirm(String template, Language language) {
        String key = ConfirmationKey.of(SEAL, registration.id()).text();
        String link = "https://kakehashi.example.jp/" + language.tag() + "/confirm/" + key;
        assertEquals(
                ASKING.contains(template) || template.equals("paper"),
                write(template, language.tag()).text().lines().anyMatch(link::equals));
    }

    @ParameterizedTest
    @MethodSource("templates_in_every_language")
    void carries_the_offers_link_and_deadline_exactly_when_there_is_an_offer(String template, Language language) {
        String key = ConfirmationKey.of(ConfirmationKey.Use.OFFER, SEAL, registration.id())
                .text();
        String link = "https://kakehashi.example.jp/" + language.tag() + "/offer/" + key;
        assertEquals(
                template.equals("offer"),
                write(template, language.tag()).text().lines().anyMatch(link::equals));
    }

    /** Who signed up can cancel there; the office comes second. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirmed",
                "waiting",
                "entered",
                "won",
                "notWon",
                "changed",
                "already",
                "alreadyWaiting",
                "alreadyEntered"
            })
    void leads_to_my_page(String template) {
        for (String tag : List.of("ja", "ja-simple", "en", "vi")) {
            String my = "https://kakehashi.example.jp/" + tag + "/my";
            assertTrue(write(template, tag).text().lines().anyMatch(my::equals), tag);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting", "notWon", "alreadyWaiting"})
    void tells_the_position(String template) {
        Languages.all()
                .forEach(language ->
                        assertTrue(write(template, language.tag()).text().contains("17"), language.tag()));
    }

    @Test
    void who_holds_a_place_gets_the_changed_calendar_file() {
        for (String template : List.of("changed", "calledOff")) {
            assertTrue(write(template, "en").calendar().contains("STATUS:TENTATIVE"), "it is offered");
        }
        registration.accept();
        assertTrue(write("changed", "en").calendar().contains("STATUS:CONFIRMED"));
        Registration waiting = RegistrationSamples.waiting();
        Map<String, Object> more = Map.of("changes", "New place.");
        assertEquals(
                "", letters.write("changed", waiting, EVENT, SEAL, "en", more).calendar());
    }

    @Test
    void an_event_goes_into_the_calendar_of_those_who_have_a_place() {
        for (String template : List.of("confirmed", "paper", "won", "already")) {
            assertTrue(write(template, "en").calendar().contains("STATUS:CONFIRMED"), template);
        }
        for (String template : List.of("confirm", "alreadyConfirm")) {
            assertTrue(write(template, "en").calendar().contains("STATUS:TENTATIVE"), template);
        }
        for (String template : List.of("waiting", "entered", "offer", "notWon")) {
            assertEquals("", write(template, "en").calendar(), template);
        }
    }

    @Test
    void an_offer_tells_its_own_deadline() {
        assertTrue(write("offer", "en").text().contains("2 November 2026 (Mon), 9:00"));
    }

    @Test
    void tells_the_deadline_in_the_offices_time() {
        assertTrue(write("confirm", "en").text().contains("3 November 2026 (Tue), 9:00"));
    }

    @Test
    void a_language_we_no_longer_speak_is_written_in_japanese() {
        assertEquals("ja", write("confirm", "xx").language().tag());
    }

    private static int sequence(String calendar) {
        Matcher sequence = Pattern.compile("SEQUENCE:([0-9]+)").matcher(calendar);
        return sequence.find() ? Integer.parseInt(sequence.group(1)) : 0;
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "withdrawn", "passed"})
    void the_end_of_a_sign_up_takes_the_event_out_of_the_calendar(String template) {
        String kept = write("confirmed", "en").calendar();
        String ended = write(template, "en").calendar();

        assertTrue(ended.contains("METHOD:CANCEL\r\n"), ended);
        assertTrue(ended.contains("STATUS:CANCELLED\r\n"), ended);
        assertEquals(uid(kept), uid(ended));
        assertTrue(sequence(ended) > sequence(kept), ended);
    }

    @Test
    void nobody_is_sent_to_a_desk_on_the_first_day_of_an_internship() {
        for (Language language : Languages.all()) {
            Listing internship = Samples.listing(EventKind.INTERNSHIP, false, Map.of());
            String desk = Texts.of(language).plain("mail.arrive.DESK");
            for (String template : List.of("confirmed", "paper", "phone", "won")) {
                String text = letters.write(template, registration, internship, SEAL, language.tag(), Map.of())
                        .text();
                assertFalse(text.contains(desk), text);
                assertTrue(text.contains(Texts.of(language).plain("mail.arrive.INTERNSHIP")), text);
                assertTrue(write(template, language.tag()).text().contains(desk), desk);
            }
        }
    }

    @Test
    void a_company_is_told_what_to_do_before_the_day_and_where() {
        Registration company = RegistrationSamples.unconfirmed(Audience.COMPANY, Registration.Entry.PLACE);
        company.confirm(Samples.NOW);
        String text =
                letters.write("confirmed", company, EVENT, SEAL, "ja", Map.of()).text();
        assertTrue(text.lines().anyMatch("https://kakehashi.example.jp/ja/my/company"::equals), text);
        assertTrue(text.contains("求人票"), text);
        assertFalse(write("confirmed", "ja").text().contains("/my/company"));
    }
}
