package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.PhoneNumbers;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.Drafts;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.FormFields;
import kakehashi.portal.form.NameQuestion;
import kakehashi.portal.form.StayQuestion;

/** The form in which a person changes the answers of a sign-up. */
@RequestScoped
public class ChangeForm {

    @Inject
    Visit visit;

    @Inject
    Drafts drafts;

    @Inject
    OwnAnswers sheets;

    @Inject
    StayQuestion stay;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** What was typed so far; at first the answers as they are stored. */
    Draft draft(SignUpCard card) {
        Draft draft = drafts.begin("change " + card.getId(), card.signUp().audience(), clock.instant());
        if (draft.answers().isEmpty()) {
            draft.answers().putAll(sheets.opened(card.signUp()));
            draft.answers().computeIfPresent(PersonalField.PHONE, (field, stored) -> PhoneNumbers.read(stored));
        }
        return draft;
    }

    /** The questions, with what was typed; the mail address is not among them. */
    List<FormField> questions(SignUpCard card, Draft draft) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), card.listing().schedule().zone());
        List<CollectionRule> rules = card.listing().asked(card.signUp().audience()).stream()
                .filter(rule -> rule.field() != PersonalField.EMAIL)
                .toList();
        return new FormFields(visit.getLanguage(), today)
                .personal(rules, card.signUp().audience(), draft);
    }

    /** Asks about a stay that seems to be over and a name unlike those on cards; says whether nothing is open. */
    boolean isSettled(List<FormField> fields, Draft draft) {
        return stay.isSettled(fields, draft) & NameQuestion.isSettled(fields, draft, texts);
    }

    /** The answers were changed: nothing that was typed is kept. */
    void finish(SignUpCard card, Draft draft) {
        draft.done(card.getReference(), clock.instant());
    }

    boolean isOpen(SignUpCard card) {
        return card.isChangeable(clock.instant());
    }

    String address(SignUpCard card) {
        return visit.to("my/sign-ups/" + card.getId());
    }

    void goBack(SignUpCard card) throws IOException {
        Faces.goTo(address(card));
    }

    /** Leads to the sign-up, which says that the changes are saved. */
    void goBackSaved(SignUpCard card) throws IOException {
        Faces.goTo(address(card) + "?saved=1");
    }
}
