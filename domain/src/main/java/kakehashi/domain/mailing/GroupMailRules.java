package kakehashi.domain.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordsCheck;
import kakehashi.domain.registration.KnownNames;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Ruby;

/** What words of staff must be like before they leave. Source: R-WS4, R-CS4, T5. */
@ApplicationScoped
class GroupMailRules {

    /** The most characters of the words in one language. */
    static final int LONGEST = 2000;

    @Inject
    KnownNames names;

    @Inject
    WordBooks books;

    /** What must not leave, by language tag; only languages with findings. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, List<Finding>> findings(Map<String, String> words, Listing event) {
        WordsCheck check = new WordsCheck(event.publicWords(), books.current());
        Map<String, List<String>> people =
                names.mentioned(event.id(), event.programme().fiscalYear(), words);
        Map<String, List<Finding>> all = new TreeMap<>();
        words.forEach((tag, text) -> {
            Stream<Finding> mentioned = people.get(tag).stream().map(name -> new Finding(Finding.Kind.NAME, name));
            List<Finding> found =
                    Stream.concat(mentioned, check.find(plain(text)).stream()).toList();
            if (!found.isEmpty()) {
                all.put(tag, found);
            }
        });
        return all;
    }

    private static String plain(String markup) {
        return Ruby.plain(Ruby.annotate(markup));
    }

    /**
     * Checks that everybody will understand and nobody is told about.
     *
     * @throws Refused {@code groupMailWords} for what must not leave; {@code groupMailEnglish} when somebody would get
     *     nothing but words in another language; {@code groupMailNothing} when a kind says nothing without words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(GroupMail mail, Listing event, Collection<Language> readers) {
        Map<String, String> words = mail.words();
        if (!findings(words, event).isEmpty()) {
            throw new Refused("groupMailWords");
        }
        if (words.isEmpty() && mail.kind().needsWords()) {
            throw new Refused("groupMailNothing");
        }
        boolean lacking = readers.stream().anyMatch(reader -> !words.containsKey(reader.tag()));
        if (!words.isEmpty() && lacking && !words.containsKey(GroupMailLetters.ENGLISH)) {
            throw new Refused("groupMailEnglish");
        }
    }
}
