package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.own.OwnAccount;
import kakehashi.domain.own.OwnAccounts;
import kakehashi.i18n.Language;
import kakehashi.i18n.faces.PageTexts;

/** What is held about the person beside sign-ups and consultations, in words: address, company, language, calendar. */
@Named("account")
@RequestScoped
public class AccountLines {

    private final List<Answer> lines = new ArrayList<>();

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnAccounts accounts;

    @Inject
    FeedAddress feed;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        List<OwnAccount> known = accounts.of(signedIn.visitors());
        add("field.email", known.stream().map(OwnAccount::email));
        add("mypage.disclosure.company", known.stream().map(OwnAccount::company));
        add("mypage.language.title", known.stream().map(OwnAccount::language).map(Language::endonym));
        add("mypage.feed.address", feed.find().stream());
    }

    /** Each text once; what is not known is left out. */
    private void add(String label, Stream<String> told) {
        told.filter(text -> text != null && !text.isEmpty())
                .distinct()
                .forEach(text -> lines.add(new Answer(texts.get(label), text)));
    }

    /** What is held, in order. */
    public List<Answer> getLines() {
        return lines;
    }
}
