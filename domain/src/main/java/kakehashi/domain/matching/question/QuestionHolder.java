package kakehashi.domain.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** Questions of companies: free words, which may name somebody. They are the company's, and nobody's own. */
@ApplicationScoped
class QuestionHolder implements PersonalDataHolder {

    @Override
    public List<Held> tables() {
        return List.of(Held.of("interview_question").under("company_id", "company"));
    }
}
