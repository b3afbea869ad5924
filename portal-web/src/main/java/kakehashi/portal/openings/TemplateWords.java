package kakehashi.portal.openings;

import java.util.Arrays;
import java.util.Optional;
import kakehashi.domain.company.JobTemplate;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/** The words a job's posting begins with: those that its company left as they were are read in every language. */
public final class TemplateWords {

    private static final String TITLE = "JobTemplate.";
    private static final String DUTY = "JobTemplate.duty.";

    private TemplateWords() {}

    /** A template's title. */
    public static String title(JobTemplate template, Language language) {
        return Texts.of(language).plain(TITLE + template);
    }

    /** What one does in the job of a template. */
    public static String duty(JobTemplate template, Language language) {
        return Texts.of(language).plain(DUTY + template);
    }

    /** A title in the reader's language, with readings; empty when it is the company's own. */
    static Optional<String> titleFor(Language reader, String writtenIn, String title) {
        return words(reader, writtenIn, title, TITLE);
    }

    /** What one does in the reader's language, with readings; empty when these are the company's own words. */
    static Optional<String> dutyFor(Language reader, String writtenIn, String description) {
        return words(reader, writtenIn, description, DUTY);
    }

    private static Optional<String> words(Language reader, String writtenIn, String written, String beginning) {
        return Languages.find(writtenIn)
                .map(Texts::of)
                .flatMap(texts -> Arrays.stream(JobTemplate.values())
                        .filter(each -> same(texts.plain(beginning + each), written))
                        .findFirst())
                .map(template -> Texts.of(reader).get(beginning + template));
    }

    /** Alike as they would be stored. */
    private static boolean same(String begun, String written) {
        return AnswerCheck.line(begun).equals(AnswerCheck.line(written));
    }
}
