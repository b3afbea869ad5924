package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Company;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.TalkAnswers;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.registration.Application;
import kakehashi.domain.registration.Registration;

/** Puts together what was done for one case. */
@ApplicationScoped
class CaseReading {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseTalks talks;

    @Inject
    ConsultationRecords records;

    @Inject
    RetentionPlans plans;

    @Inject
    TalkAnswers answers;

    @Inject
    EndingStays stays;

    @Inject
    Withdrawals withdrawals;

    /**
     * A case, for somebody who may see it.
     *
     * @param stay whether it is also told that the stay ends soon; otherwise nothing of it is opened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseSheet sheet(CaseFile file, boolean stay) {
        List<Booking> bookings = talks.bookings(file);
        List<Conversation> conversations = talks.conversations(file);
        List<Application> all = CaseTalks.all(bookings, conversations);
        Set<UUID> withdrawn =
                withdrawals.among(all.stream().map(Application::id).toList());
        Optional<Application> last =
                all.stream().filter(each -> !withdrawn.contains(each.id())).findFirst();
        Seal seal = talks.seal(file);
        Map<PersonalField, String> known = new EnumMap<>(PersonalField.class);
        last.ifPresent(newest -> all.stream()
                .filter(each ->
                        !withdrawn.contains(each.id()) && each.holderId().equals(newest.holderId()))
                .forEach(each -> answers.of(each, seal).forEach(known::putIfAbsent)));
        List<FollowUp> due = ofCase("FollowUp", FollowUp.class, "x.dueOn, x.id", file);
        List<CaseStep> steps = ofCase("CaseStep", CaseStep.class, "x.done.at desc, x.id", file);
        Company company = file.companyId() == null ? null : em.find(Company.class, file.companyId());
        return new CaseSheet(
                file,
                file.counsellorId() == null ? null : em.find(Counsellor.class, file.counsellorId()),
                known,
                all.isEmpty() ? null : all.get(0).language(),
                stay && last.isPresent() ? stays.of(file, seal).orElse(null) : null,
                company == null ? null : company.profile(),
                bookings,
                conversations,
                records.of(file),
                due,
                signUps(file),
                steps,
                last.isEmpty() ? Map.of() : notes(due, steps, seal),
                ofCase("RecordRedaction", RecordRedaction.class, "x.done.at, x.id", file),
                plans.of(file.id()),
                ofCase("CaseGlass", CaseGlass.class, "x.broken.at desc, x.id", file));
    }

    private static Map<UUID, String> notes(List<FollowUp> due, List<CaseStep> steps, Seal seal) {
        Map<UUID, String> notes = new HashMap<>();
        due.forEach(each -> notes.put(each.id(), each.note(seal)));
        steps.forEach(each -> notes.put(each.id(), each.note(seal)));
        notes.values().removeIf(String::isEmpty);
        return notes;
    }

    private <T> List<T> ofCase(String entity, Class<T> type, String order, CaseFile file) {
        return em.createQuery("select x from " + entity + " x where x.caseId = :file order by " + order, type)
                .setParameter("file", file.id())
                .getResultList();
    }

    private List<Registration> signUps(CaseFile file) {
        UUID whose = file.companyId() == null ? file.seekerId() : file.companyId();
        String holder = file.companyId() == null ? "r.seekerId" : "r.companyId";
        return em.createQuery(
                        "select r from Registration r where " + holder + " = :whose and r.confirmedAt is not null"
                                + " order by r.submittedAt desc",
                        Registration.class)
                .setParameter("whose", whose)
                .getResultList();
    }
}
