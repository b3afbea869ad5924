package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People sign up, each in their own language, on a phone and at a desk. Source: R-A11, R-A21, T4. */
class SignUpBrowserIT {

    private static final Pattern NUMBER = Pattern.compile("K\\d{3}-\\d{4}-\\d{3}");

    private final RunningServer server = Shared.server();

    @ParameterizedTest
    @CsvSource({
        "ja, 1280, LIGHT",
        "ja-simple, 360, DARK",
        "en, 1280, DARK",
        "zh-Hans, 360, DARK",
        "zh-Hant, 1280, LIGHT",
        "ko, 360, DARK",
        "vi, 360, LIGHT",
        "ne, 360, LIGHT",
        "my, 360, LIGHT",
        "fil, 1280, DARK",
        "id, 360, LIGHT",
        "th, 360, DARK"
    })
    void student_signs_up_from_the_front_page_to_the_number(String language, int width, ColorScheme scheme) {
        String name = "student-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, scheme, true)) {
            Page page = browser.open("/" + language + "/");
            browser.check(name + "1-home");
            page.locator(".door").first().click();
            browser.check(name + "2-events");
            page.locator("a[href$='/events/r8-13']").click();
            browser.check(name + "3-event");
            page.locator("a.button[href*='seeker']").click();
            browser.check(name + "4-notice");
            page.locator("#agreed").check();
            page.locator("#next").click();
            browser.check(name + "5-details");
            page.locator("#name").fill("NGUYEN THI HONG NHUNG");
            String address = Shared.newAddress();
            page.locator("#email").fill(address);
            page.locator("#phone").fill("０９０ １２３４ ５６７８");
            page.locator("#statusOfResidence").selectOption("STUDENT");
            page.locator("#nationality").selectOption("VN");
            page.locator("#next").click();
            browser.check(name + "6-check");
            assertThat(page.locator(".answers")).containsText("NGUYEN THI HONG NHUNG");
            assertThat(page.locator(".answers")).containsText("090-1234-5678");
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
            assertThat(page.locator(".answers")).containsText(address);
            assertThat(page.locator("a[href$='/r8-13.ics?kept=true']")).isVisible();
            browser.check(name + "7-done");
        }
    }

    /** In the history of the browser there are no posts. */
    @ParameterizedTest
    @CsvSource({"vi, true", "en, false"})
    void back_after_a_mistake_shows_the_form_and_never_asks_to_send_it_again(String language, boolean scripts) {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, scripts)) {
            Page page = browser.open("/" + language + "/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("NGUYEN THI HONG NHUNG");
            page.locator("#email").fill("linh@example");
            page.locator("#next").click();
            assertThat(page.locator("#email-problem")).isVisible();
            assertThat(page.locator("#name")).hasValue("NGUYEN THI HONG NHUNG");
            String address = Shared.newAddress();
            page.locator("#email").fill(address);
            page.locator("#next").click();
            assertThat(page.locator("#send")).isVisible();

            page.goBack();

            assertThat(page.locator("#email")).hasValue(address);
            assertThat(page.locator("#email-problem")).hasCount(0);
            page.reload();
            assertThat(page.locator("#name")).hasValue("NGUYEN THI HONG NHUNG");
            page.goForward();
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 1280", "en, 360"})
    void company_signs_up_for_a_seminar(String language, int width) {
        String name = "company-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/" + language + "/events?audience=COMPANY");
            page.locator("a[href$='/events/r8-12']").click();
            page.locator(".signup a.button").click();
            page.locator("#agreed").check();
            page.locator("#next").click();
            browser.check(name + "1-details");
            page.locator("#companyName").fill("架空しののめ精機株式会社");
            page.locator("#corporateNumber").fill("4999900000006");
            page.locator("#industry").selectOption("E");
            page.locator("#smeClass").selectOption("MANUFACTURING_OTHER");
            page.locator("#employees").fill("１２名");
            page.locator("#inWard input").first().check();
            page.locator("#name").fill("架空 太郎");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#next").click();
            assertThat(page.locator("#corporateNumber-problem")).containsText("houjin-bangou.nta.go.jp");
            page.locator("#corporateNumber").fill("４-９９９９-００００-０００５");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("4999900000005");
            assertThat(page.locator(".answers")).not().containsText("１２");
            browser.check(name + "2-check");
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
        }
    }

    @Test
    void wrong_answers_are_told_beside_the_field_and_everything_typed_is_kept() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/vi/events/r8-13/register?for=seeker");
            page.locator("#next").click();
            browser.check("wrong-1-not-agreed");
            assertThat(page.locator("#agreed-problem")).isVisible();
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("😀😀");
            page.locator("#email").fill("not an address");
            page.locator("#phone").fill("12");
            page.locator("#desiredOccupation").fill("=HYPERLINK(\"x\") <b>&amp; ' --");
            page.locator("#next").click();
            browser.check("wrong-2-details");
            assertThat(page.locator("#problems")).isVisible();
            assertThat(page.locator("#name-problem")).isVisible();
            assertThat(page.locator("#email-problem")).isVisible();
            assertThat(page.locator("#phone-problem")).isVisible();
            assertThat(page.locator("#statusOfResidence-problem")).isVisible();
            assertThat(page.locator("#name")).hasValue("😀😀");
            assertThat(page.locator("#email")).hasValue("not an address");
            assertThat(page.locator("#desiredOccupation")).hasValue("=HYPERLINK(\"x\") <b>&amp; ' --");
        }
    }

    @Test
    void back_keeps_what_was_typed_and_works_without_scripts() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/en/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("SUHARTO");
            page.locator("#email").fill("suharto@example.jp");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("SUHARTO");
            page.goBack();
            assertThat(page.locator("#name")).hasValue("SUHARTO");
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("SUHARTO");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, vi, Họ và tên", "vi, ja, 氏名", "ja, ja-simple, 名前"})
    void typed_details_are_kept_when_the_language_is_changed_without_scripts(String from, String to, String label) {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/" + from + "/events/r8-13/register?for=company");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#companyName").fill("架空しののめ精機株式会社");
            page.locator("#industry").selectOption("E");
            page.locator("#inWard input").first().check();
            page.locator("#name").fill("NGUYEN THI HONG NHUNG");
            browser.speak(to);
            assertThat(page.locator("main")).containsText(label);
            assertThat(page.locator("#companyName")).hasValue("架空しののめ精機株式会社");
            assertThat(page.locator("#industry")).hasValue("E");
            assertThat(page.locator("#inWard input").first()).isChecked();
            assertThat(page.locator("#name")).hasValue("NGUYEN THI HONG NHUNG");
        }
    }

    @Test
    void typed_details_are_kept_when_readings_are_hidden_and_when_going_back_without_scripts() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/ja-simple/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("SUHARTO");
            page.locator(".readings button").click();
            assertThat(page.locator("ruby")).hasCount(0);
            assertThat(page.locator("#name")).hasValue("SUHARTO");
            page.locator("#email").fill("half-typed@");
            page.locator(".back button").click();
            page.locator("#agreed").check();
            page.locator("#next").click();
            assertThat(page.locator("#name")).hasValue("SUHARTO");
            assertThat(page.locator("#email")).hasValue("half-typed@");
        }
    }

    @Test
    void typed_details_are_kept_when_the_page_is_left_by_the_browsers_own_ways() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/en/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("AUNG KYAW MOE");
            page.goBack();
            awaitKept(page, "AUNG KYAW MOE");
            page.locator("#agreed").check();
            page.locator("#next").click();
            assertThat(page.locator("#name")).hasValue("AUNG KYAW MOE");
        }
    }

    /** What a page sends when it is left is nobody's to wait for; another tab sees when it has arrived. */
    private void awaitKept(Page page, String answer) {
        String details = server.url() + "/en/events/r8-11/register/details";
        for (int tries = 0; tries < 100 && !page.request().get(details).text().contains(answer); tries++) {
            page.waitForTimeout(100);
        }
    }

    @Test
    void the_enter_key_goes_on() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/en/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#name").fill("SUHARTO");
            page.locator("#name").press("Enter");
            assertThat(page.locator(".answers")).containsText("SUHARTO");
        }
    }

    @Test
    void a_name_without_letters_of_the_card_is_asked_about_and_goes_through() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/ne/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            String address = Shared.newAddress();
            page.locator("#email").fill(address);
            page.locator("#name").fill("राम बहादुर");
            page.locator("#next").click();
            assertThat(page.locator("#name-question")).isVisible();
            assertThat(page.locator("#name-problem")).hasCount(0);
            assertThat(page.locator("#name")).hasValue("राम बहादुर");
            assertThat(page.locator("#email")).hasValue(address);
            browser.check("details-name-asked");
            page.locator("#name-sure").check();
            page.locator("#next").click();
            assertThat(page.locator(".answers")).containsText("राम बहादुर");
        }
    }

    @Test
    void what_is_missing_is_told_on_top_where_the_reader_is() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = browser.open("/vi/events/r8-11/register");
            page.locator("#next").click();
            assertThat(page.locator("#problems")).isFocused();
            assertThat(page.locator("#problems")).isInViewport();
            page.locator("#problems a").click();
            assertThat(page.locator("#agreed")).isInViewport();
        }
    }

    @Test
    void expired_page_leads_back_with_the_answers() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/vi/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("AUNG KYAW MOE");
            page.locator("#email").fill(Shared.newAddress());
            page.context().clearCookies();
            page.locator("#next").click();
            assertThat(page.locator("#name")).hasValue("AUNG KYAW MOE");
            assertThat(page.locator(".note-info")).isVisible();
            browser.check("expired-details");
            page.locator("#next").click();
            page.context().clearCookies();
            page.locator("#send").click();
            assertThat(page.locator(".answers")).containsText("AUNG KYAW MOE");
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
        }
    }

    @Test
    void pressing_the_last_button_again_shows_the_same_number() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/en/events/r8-11/register");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("MARIA DELA CRUZ SANTOS");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#next").click();
            page.locator("#send").click();
            String number = page.locator(".reference").textContent();
            assertThat(page.locator(".answers")).hasCount(1);
            page.goBack();
            assertThat(page.locator(".reference")).hasText(number);
            assertThat(page.locator(".answers")).hasCount(0);
            assertFalse(number.isBlank());
        }
    }

    /** Two people at one computer, or one with two windows: what was shown is sent, each under a number of its own. */
    @Test
    void two_windows_with_one_form_send_what_each_of_them_shows() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page one = browser.open("/en/events/r8-11/register");
            toTheLastButton(one, "TRAN VAN ANH");
            Page other = one.context().newPage();
            other.navigate(server.url() + "/en/events/r8-11/register");
            toTheLastButton(other, "LE THI BINH");
            assertThat(one.locator(".answers")).containsText("TRAN VAN ANH");

            one.locator("#send").click();
            String number = one.locator(".reference").textContent();
            other.locator("#send").click();

            assertNotEquals(number, other.locator(".reference").textContent());
        }
    }

    private static void toTheLastButton(Page page, String name) {
        page.locator("#agreed").check();
        page.locator("#next").click();
        page.locator("#name").fill(name);
        page.locator("#email").fill(Shared.newAddress());
        page.locator("#next").click();
        assertThat(page.locator(".answers")).containsText(name);
    }

    private static void standsInItsColumn(Page page) {
        BoundingBox choice = page.locator(".languages ul").boundingBox();
        BoundingBox column = page.locator(".languages").boundingBox();
        if (choice != null) {
            assertTrue(choice.x >= column.x && choice.x + choice.width <= column.x + column.width);
            assertTrue(choice.height < 120, "two lines");
        }
    }

    @Test
    void the_choice_of_languages_takes_little_room_and_unfolds_by_keyboard() {
        for (int width : new int[] {360, 1280}) {
            try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, false)) {
                Page page = browser.open("/my/confirm/broken");
                assertThat(page)
                        .hasTitle(Pattern.compile("^" + page.locator("h1").textContent() + " "));
                standsInItsColumn(page);
                if (width == 360) {
                    assertTrue(page.locator(".languages").boundingBox().height < 60, "one line");
                    page.locator(".languages summary").focus();
                    page.keyboard().press("Enter");
                    browser.looks("languages-360");
                }
                page.locator(".languages li [lang=vi]").focus();
                page.keyboard().press("Enter");
                assertThat(page.locator("html")).hasAttribute("lang", "vi");
            }
        }
    }

    @Test
    void readings_can_be_switched_off_and_on() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/ja-simple/");
            assertThat(page.locator("ruby").first()).isVisible();
            page.locator(".readings a").click();
            assertThat(page.locator("ruby")).hasCount(0);
            page.locator(".readings a").click();
            assertThat(page.locator("ruby").first()).isVisible();
        }
    }
}
