package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.fields.MatrixTable;
import kakehashi.domain.privacy.collection.FieldDesk;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// R-D0, T3
class FieldLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_field_says_what_it_is_needed_for(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("PersonalField.", PersonalField.values()),
                        Arrays.stream(PersonalField.values()).map(each -> "PersonalField." + each + ".why"),
                        LabelsTest.labels("MatrixTable.Need.", MatrixTable.Need.values()),
                        Stream.of("ON", "OFF", "UNMAPPED").map(each -> "FieldLine." + each),
                        Stream.of(FieldDesk.ON, FieldDesk.OFF).map(act -> "AccessLog." + act))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
