package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.registration.SharedEndings;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.form.FormField;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.mypage.SignUpCard;
import kakehashi.portal.mypage.SignUpCards;

/** Mirrors {@code company.xhtml}: everything that is the company's, and what stands in its way. */
@Named
@RequestScoped
public class CompanyPage {

    private OwnCompany own;
    private boolean contact;
    private int endings;
    private boolean stranger;
    private String gone;
    private List<FormField> profile = List.of();
    private List<SignUpCard> signUps = List.of();

    @Inject
    CompanyVisitor visitor;

    @Inject
    CompanyQuestions questions;

    @Inject
    SharedEndings ended;

    @Inject
    SignUpCards cards;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        contact = visitor.contact().isPresent();
        own = visitor.company().orElse(null);
        gone = visitor.left()
                .map(left -> texts.of("company.company.left." + left.how(), "at", words.moment(left.at())))
                .orElse(null);
        if (own != null) {
            profile = questions.answered(CompanyAnswers.typed(own.profile()));
            signUps = cards.ofCompany();
            stranger = cards.hasStrangers();
        }
        endings = visitor.member().map(ended::of).map(List::size).orElse(0);
    }

    /** Whether the visitor is known as somebody of a company. */
    public boolean isContact() {
        return contact;
    }

    /** Whether the visitor has yet to say which company. */
    public boolean isUnstated() {
        return contact && own == null && gone == null;
    }

    /** Whether the visitor left a company, or was removed from it, and acts for none. */
    public boolean isGone() {
        return gone != null;
    }

    /** When that was, and by whom. */
    public String getGoneWords() {
        return gone;
    }

    /** Whether nobody of the company agreed yet that the visitor acts for it. */
    public boolean isPending() {
        return own != null && !own.belonging();
    }

    /** Whether the visitor belongs to the company. */
    public boolean isMember() {
        return own != null && own.belonging();
    }

    /** Whether staff are looking into what the company states. */
    public boolean isChecking() {
        return isMember() && own.check() == Company.Check.NEEDED;
    }

    /** Whether they do so because it has no workplace in the ward, too. */
    public boolean isOutside() {
        return isChecking() && !own.profile().inWard();
    }

    /** The company's name; empty when there is none. */
    public String getName() {
        return own == null ? "" : own.profile().name();
    }

    /** How many people belong to it. */
    public int getMembers() {
        return own == null ? 0 : own.members();
    }

    /** What it states. */
    public List<FormField> getProfile() {
        return profile;
    }

    /** Its sign-ups for events to come, by whomever of it. */
    public List<SignUpCard> getSignUps() {
        return signUps;
    }

    /** Whether somebody who is nobody of it signed up with its number. */
    public boolean isStranger() {
        return stranger;
    }

    /** How many seekers lately ended what they showed it. */
    public int getEndings() {
        return endings;
    }

    /** Whether something was saved just now. */
    public boolean isSaved() {
        return "1".equals(Faces.parameter("saved"));
    }
}
