package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.domain.company.Companies;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.consultation.KnownAnswers;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.PhoneNumbers;
import kakehashi.domain.signin.Visitor;
import kakehashi.portal.form.Draft;

/** Fills into a new form what is known about its person, when that person is signed in; never for anybody else. */
@RequestScoped
public class Prefill {

    @Inject
    SignedInVisitor signedIn;

    @Inject
    KnownAnswers known;

    @Inject
    Companies companies;

    /**
     * Fills in those of the known answers that the form asks, and what the person's company states, unless something was
     * typed already.
     */
    public void into(Draft draft, List<CollectionRule> rules) {
        if (!draft.answers().isEmpty() || signedIn.visitor().isEmpty()) {
            return;
        }
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        answers.putAll(known.of(draft.audience(), signedIn.visitors()));
        answers.keySet().retainAll(rules.stream().map(CollectionRule::field).toList());
        answers.computeIfPresent(PersonalField.PHONE, (field, stored) -> PhoneNumbers.read(stored));
        draft.prefill(answers);
        if (draft.audience() == Audience.COMPANY) {
            draft.prefillCompany(company());
        }
    }

    /** What the company states that the person belongs to; nothing of one that the person only named. */
    private Map<CompanyField, String> company() {
        return signedIn.visitors().stream()
                .map(Visitor::contactId)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(companies::own)
                .filter(OwnCompany::belonging)
                .map(own -> CompanyAnswers.typed(own.profile()))
                .orElse(Map.of());
    }
}
