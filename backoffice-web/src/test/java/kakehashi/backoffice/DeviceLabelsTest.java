package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// R-WS2
class DeviceLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_devices_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("Device.Standing.", Device.Standing.values()),
                        Stream.of(Devices.ADD, Devices.ATTEST, Devices.RETIRE).map(act -> "AccessLog." + act))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
