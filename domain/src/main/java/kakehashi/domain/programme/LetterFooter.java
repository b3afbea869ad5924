package kakehashi.domain.programme;

import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** What every mail ends with: the programme, the office and how to reach it. */
public final class LetterFooter {

    private LetterFooter() {}

    /** The footer in the language of the texts. */
    public static String of(Programme programme, Texts texts) {
        ProgrammeText.Words words =
                Languages.nearest(programme.texts(), texts.language()).words();
        return texts.format(
                "mail.footer",
                "programme",
                Ruby.annotate(words.name()),
                "office",
                Ruby.annotate(words.office()),
                "mail",
                programme.officeMail());
    }
}
