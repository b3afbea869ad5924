package kakehashi.portal.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.matching.introduction.OwnIntroductions;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Sharing;
import kakehashi.domain.registration.SharingRequest;
import kakehashi.domain.registration.SharingSentence;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.shared.Refused;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code ask.xhtml}: asks with the very sentence that is kept when the seeker agrees. Source: T7. */
@Named
@RequestScoped
public class AskPage {

    /** Between the answers that an address names. */
    static final String BETWEEN = "-";

    private Sharing sharing;
    private SharingSentence sentence;

    @Inject
    Visit visit;

    @Inject
    SeekerVisitor visitor;

    @Inject
    Sharings sharings;

    @Inject
    OwnIntroductions introductions;

    @PostConstruct
    void read() {
        sharing = visitor.choice(visit.getArgument()).orElse(null);
        try {
            sentence = sharing == null ? null : sharings.ask(request());
        } catch (Refused | DateTimeParseException nothingToAsk) {
            sentence = null;
        }
    }

    private SharingRequest request() {
        List<String> named = List.of(named("items").split(BETWEEN));
        return new SharingRequest(
                sharing.seekerId(),
                sharing.registrationId(),
                sharing.companyId(),
                Stream.of(PersonalField.values())
                        .filter(field -> named.contains(field.name()))
                        .collect(Collectors.toSet()),
                LocalDate.parse(named("until")),
                visit.getLanguage());
    }

    private static String named(String parameter) {
        String named = Faces.parameter(parameter);
        return named == null ? "" : named;
    }

    /** Leads back to the choice when the address names nothing that can be agreed to. */
    public void load() throws IOException {
        if (sentence == null) {
            Faces.goTo(getBack());
        }
    }

    /** Records the consent to the sentence that was on the screen. */
    public void submit() throws IOException {
        if (sentence != null) {
            sharings.share(request(), named("read"));
            Faces.goTo(visit.to(next()));
        }
    }

    /** To the introduction that waits for this, or to all companies. */
    private String next() {
        return introductions.isWaiting(sharing.registrationId(), sharing.companyId())
                ? "my/introductions?told=shown"
                : "my/sharing?given=1";
    }

    /** Where the choice is made. */
    public String getBack() {
        return visit.to("my/sharing/" + visit.getArgument());
    }

    /** The sentence. */
    public String getSentence() {
        return sentence == null ? "" : sentence.text();
    }

    /** The hash of the sentence. */
    public String getHash() {
        return sentence == null ? "" : sentence.hash();
    }
}
