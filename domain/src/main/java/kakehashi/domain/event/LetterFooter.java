package kakehashi.domain.event;

import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/** The end of every mail: whose programme it is and how the office can be reached. */
public final class LetterFooter {

    private LetterFooter() {}

    /** The footer in the language of the texts. */
    public static String of(Programme programme, Texts texts) {
        ProgrammeText.Words words =
                Catalogue.nearest(programme.texts(), texts.language()).words();
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
