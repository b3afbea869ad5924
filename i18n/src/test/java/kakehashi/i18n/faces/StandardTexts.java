package kakehashi.i18n.faces;

import kakehashi.i18n.Languages;

/** The texts of pages in the standard language, without a server. */
public final class StandardTexts {

    private StandardTexts() {}

    /** The texts. */
    public static PageTexts read() {
        PageTexts texts = new PageTexts();
        texts.speak(Languages.standard());
        return texts;
    }
}
