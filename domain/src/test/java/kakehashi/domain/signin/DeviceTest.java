package kakehashi.domain.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148"
                        + " Safari/604.1|Safari, iPhone",
                "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Mobile"
                        + " Safari/537.36|Samsung Internet, Android",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0 Safari/537.36 Edg/126.0|Edge, Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0|Firefox, Linux",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.4 Safari/605.1.15|Safari, Mac"
            })
    void names_browser_and_system(String agent, String device) {
        assertEquals(device, Device.of(agent));
    }

    @Test
    void says_nothing_about_what_it_does_not_know() {
        assertEquals("", Device.of(null));
        assertEquals("", Device.of("curl/8"));
    }
}
