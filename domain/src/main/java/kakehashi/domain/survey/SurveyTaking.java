package kakehashi.domain.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** One try to answer: the use of the link and the answers, each in its own table, with nothing in common. */
@ApplicationScoped
class SurveyTaking {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** As {@link Surveys#lookAt}. */
    @Transactional
    Surveys.Asked lookAt(SurveyKey key) {
        return asked(key);
    }

    /** As {@link Surveys#answer}; the sheet's id, which says nothing about anybody. */
    @Transactional
    UUID take(SurveyKey key, Map<Question, List<String>> given) {
        SurveyAnswers answers = asked(key).check(given);
        answers.mustBeFine();
        em.persist(new SurveyUsedKey(key));
        em.flush();
        SurveySheet sheet = SurveySheet.mailed(key.surveyId());
        em.persist(sheet);
        em.flush();
        sheet.answers(answers).forEach(em::persist);
        em.flush();
        return sheet.id();
    }

    private Surveys.Asked asked(SurveyKey key) {
        Survey survey = em.find(Survey.class, key.surveyId());
        Listing event = survey == null
                ? null
                : catalogue.current().find(survey.eventId()).orElse(null);
        if (event == null || !key.isGenuine(seals.of(event.programme().fiscalYear()))) {
            throw new Refused("surveyUnknown");
        }
        if (em.find(SurveyUsedKey.class, key.hash()) != null) {
            throw new Refused("surveyUsed");
        }
        if (survey.isClosed(LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE)))) {
            throw new Refused("surveyClosed");
        }
        return new Surveys.Asked(event, survey.audience(), survey.closesOn());
    }
}
