package kakehashi.domain.programme;

import java.util.Map;
import kakehashi.domain.mail.Letter;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/** Letters to staff: in Japanese, then the same in English. */
public final class StaffLetter {

    private StaffLetter() {}

    /**
     * Writes one.
     *
     * @param template the key part behind {@code mail.}
     * @param facts what stands in its texts, by name; nothing of people
     */
    public static Letter of(String template, Programme programme, Map<String, Object> facts) {
        Language standard = Languages.standard();
        Texts texts = Texts.of(standard);
        String english = Texts.of(Languages.find("en").orElse(standard)).format("mail." + template + ".body", facts);
        String body = texts.format("mail." + template + ".body", facts) + "\n\n" + english + "\n\n"
                + LetterFooter.of(programme, texts);
        return new Letter(standard, texts.format("mail." + template + ".subject", facts), body, "", english);
    }
}
