package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Meanwhile;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.LatestChanges;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordKind;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code words.xhtml}: the words that mails of staff are searched for, language by language. Source: T5. */
@Named
@RequestScoped
public class WordsPage {

    private static final String TAG = "tag";
    private static final String VERSION = "version";

    private final Map<WordKind, Question> questions = new EnumMap<>(WordKind.class);
    private Language language;
    private int version;
    private Asking asking;
    private Meanwhile stored;

    @Inject
    WordBooks books;

    @Inject
    LatestChanges changes;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or writes the words of the language that the address names; Japanese without one. */
    public void load() throws IOException {
        String tag = Posted.asked(TAG);
        language = Languages.find(tag == null ? "" : tag).orElseGet(Languages::standard);
        WordBooks.Page page = books.page(language.tag());
        version = Posted.has(VERSION) ? Posted.version(VERSION) : page.version();
        changes.read(WordBooks.SUBJECT);
        office.standAt(getHere());
        Arrays.stream(WordKind.values()).forEach(kind -> questions.put(kind, question(kind, page)));
        String before = Question.said(questions.values());
        stored = Meanwhile.of(questions.values());
        asking = Asking.of(Posted.all(), new ArrayList<>(questions.values()), Texts.of(texts.getLanguage()))
                .over(stored);
        if (asking.isDone()) {
            write(before);
        }
    }

    private Question question(WordKind kind, WordBooks.Page page) {
        return new Question(kind.name(), Question.Kind.TEXT, texts.get("WordKind." + kind))
                .hint(texts.get("mails.words.hint." + kind))
                .required(false)
                .length(WordBooks.MOST * WordBooks.LONGEST)
                .answer(String.join("\n", page.words().getOrDefault(kind, List.of())));
    }

    private void write(String before) throws IOException {
        Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);
        questions.forEach(
                (kind, question) -> words.put(kind, question.getValue().lines().toList()));
        try {
            books.write(language.tag(), words, version, new Said(before, Question.said(questions.values())));
            office.lead(getHere().with("done", "saved"));
        } catch (Refused refused) {
            if (refused.arguments().get("kind") instanceof WordKind kind) {
                questions.get(kind).refuse(texts.say(refused));
            } else {
                stored.beside(questions.values(), Posted.all(), texts);
                asking.refuse(texts.say(refused));
                version = books.page(language.tag()).version();
            }
        }
    }

    /** The page for a language. */
    public Address in(Language each) {
        return office.at(Screen.CHECKED_WORDS).with(TAG, each.tag());
    }

    private Address getHere() {
        return in(language);
    }

    /** The languages of mails. */
    public List<Language> getLanguages() {
        return Languages.all();
    }

    /** What a link says of the language that is shown: {@code true}; null for others. */
    public String current(Language each) {
        return each.equals(language) ? "true" : null;
    }

    /** The name of the language that is shown. */
    public String getName() {
        return office.languageName(language.tag());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back. */
    public Address getBack() {
        return office.at(Screen.GROUP_MAILS);
    }

    /** What the form must know when it is posted, besides the words. */
    public Address getHidden() {
        return getHere().with(VERSION, version);
    }
}
