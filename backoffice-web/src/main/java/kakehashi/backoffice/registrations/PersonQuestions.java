package kakehashi.backoffice.registrations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.forms.FieldQuestions;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;
import kakehashi.i18n.Message;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** What staff key of a person by the field register, and of a company: checked, and read back as it will be stored. */
public final class PersonQuestions {

    private final List<CollectionRule> rules;
    private final Audience audience;
    private final List<Question> asked;
    private final PageTexts texts;

    /** Questions for these rules; {@code asked} are the questions themselves, a company's first. */
    public PersonQuestions(List<CollectionRule> rules, Audience audience, List<Question> asked, PageTexts texts) {
        this.rules = rules;
        this.audience = audience;
        this.asked = asked;
        this.texts = texts;
    }

    /** The questions, in the order of forms. */
    public List<Question> all() {
        return asked;
    }

    /** Takes over what was found when the answers were checked, and what is wrong with a company's. */
    public void check(Answers answers) {
        answers.refused().forEach((field, wrong) -> refuse(field.words(), wrong));
        AnswerWords words = new AnswerWords(Texts.of(texts.getLanguage()));
        answers.accepted().forEach((field, answer) -> find(field.words())
                .readBack(words.answers(Map.of(field, answer)).get(0).value()));
        if (audience == Audience.COMPANY) {
            CompanyAnswers.check(stated())
                    .refused()
                    .forEach((field, wrong) -> refuse(FieldQuestions.words(field), wrong));
        }
    }

    /** Says beside a mail address that was not given that nobody can be told by mail. */
    public void readBackMissingAddress() {
        Question address = find(PersonalField.EMAIL.words());
        if (!address.isAnswered()) {
            address.readBack(texts.get("registrations.paper.noAddress"));
        }
    }

    private void refuse(String words, Message wrong) {
        find(words).refuse(texts.say(wrong));
    }

    /** The question of a field. */
    Question find(String id) {
        return asked.stream()
                .filter(question -> question.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What was typed, by field. */
    public Map<PersonalField, String> typed() {
        Map<PersonalField, String> typed = new EnumMap<>(PersonalField.class);
        rules.forEach(rule -> typed.put(rule.field(), find(rule.field().words()).getValue()));
        return typed;
    }

    /** What the company stated; null for seekers. */
    public CompanyProfile company() {
        return audience == Audience.COMPANY ? CompanyAnswers.check(stated()).profile() : null;
    }

    private Map<CompanyField, String> stated() {
        Map<CompanyField, String> stated = new EnumMap<>(CompanyField.class);
        for (CompanyField field : CompanyField.values()) {
            stated.put(field, find(FieldQuestions.words(field)).getValue());
        }
        return stated;
    }
}
