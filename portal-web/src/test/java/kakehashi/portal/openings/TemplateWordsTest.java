package kakehashi.portal.openings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import kakehashi.domain.company.JobTemplate;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {

    private static final Language VIETNAMESE = Samples.language("vi");

    @Test
    void what_was_left_as_the_template_begins_is_read_in_every_language() {
        for (Language written : Languages.all()) {
            for (JobTemplate template : JobTemplate.values()) {
                assertEquals(
                        Optional.of(TemplateWords.title(template, VIETNAMESE)),
                        TemplateWords.titleFor(VIETNAMESE, written.tag(), TemplateWords.title(template, written)),
                        written.tag() + " " + template);
                assertEquals(
                        Optional.of(TemplateWords.duty(template, VIETNAMESE)),
                        TemplateWords.dutyFor(
                                VIETNAMESE, written.tag(), TemplateWords.duty(template, written) + "\r\n"));
            }
        }
    }

    @Test
    void readings_come_with_the_words() {
        String simple = TemplateWords.titleFor(Samples.language("ja-simple"), "ja", "機械の設計")
                .orElseThrow();

        assertEquals(
                TemplateWords.title(JobTemplate.MACHINE_DESIGN, Samples.language("ja-simple")), Ruby.plain(simple));
        assertEquals(true, Ruby.isAnnotated(simple));
    }

    @Test
    void a_word_of_the_companys_own_stays_as_it_is() {
        String duty = TemplateWords.duty(JobTemplate.CARE, Samples.language("ja"));

        assertEquals(Optional.empty(), TemplateWords.dutyFor(VIETNAMESE, "ja", duty + "夜勤もあります。"));
        assertEquals(Optional.empty(), TemplateWords.titleFor(VIETNAMESE, "ja", "機械の設計 (CAD)"));
        assertEquals(Optional.empty(), TemplateWords.titleFor(VIETNAMESE, "en", "機械の設計"));
        assertEquals(Optional.empty(), TemplateWords.titleFor(VIETNAMESE, "xx", "機械の設計"));
    }
}
