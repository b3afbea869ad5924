package kakehashi.backoffice.hours;

import kakehashi.backoffice.OfficeSamples;
import kakehashi.i18n.faces.StandardTexts;

/** Hours in words, without a server. */
public final class HoursWordsSamples {

    private HoursWordsSamples() {}

    /** In the standard language. */
    public static HoursWords words() {
        HoursWords words = new HoursWords();
        words.settings = OfficeSamples.settings();
        words.office = OfficeSamples.office();
        words.texts = StandardTexts.read();
        return words;
    }
}
