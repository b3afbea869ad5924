package kakehashi.backoffice.consultations;

import java.lang.Character.UnicodeScript;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** The language of an answer: the one that was chosen, unless the words are plainly Japanese. */
final class WrittenIn {

    /** Of a hundred letters, so many are kana in any Japanese sentence, and far fewer where a term is quoted. */
    private static final int KANA = 20;

    private WrittenIn() {}

    /** The language a text is in, null for none typed, of which the tag was chosen; Japanese for one we do not know. */
    static Language of(String text, String chosen) {
        Language language = Languages.find(chosen).orElse(Languages.standard());
        boolean japanese = language.tag().startsWith(Languages.standard().tag());
        return text == null || japanese || !isKana(text) ? language : Languages.standard();
    }

    private static boolean isKana(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long kana = text.codePoints().filter(WrittenIn::isKana).count();
        return letters > 0 && kana * 100 >= letters * KANA;
    }

    private static boolean isKana(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
