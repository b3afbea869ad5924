package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.consultation.KnownAnswers;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.faces.PageTexts;

/** Whose page this is, so that nobody at a shared device takes it for their own: the name as given, the address veiled. */
@Named
@RequestScoped
public class Whose {

    private String text;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    KnownAnswers known;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        Map<PersonalField, String> answers = Stream.of(Audience.SEEKER, Audience.COMPANY)
                .map(audience -> known.of(audience, signedIn.visitors()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(Map.of());
        String who = Stream.of(
                        Optional.ofNullable(answers.get(PersonalField.NAME)),
                        Optional.ofNullable(answers.get(PersonalField.EMAIL)).map(Whose::veiled))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        text = who.isEmpty() ? null : texts.of("mypage.my.whose", "who", who);
    }

    /** An address of which only its first letter and what stands behind the at sign can be read. */
    static String veiled(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }

    /** Whether a name or an address is known. */
    public boolean isKnown() {
        return text != null;
    }

    /** The words that say it; null when neither is known. */
    public String getText() {
        return text;
    }
}
