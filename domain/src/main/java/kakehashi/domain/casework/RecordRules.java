package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.consultation.Consultations;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.shared.Refused;

/** What a record must be like before it is kept. Source: T5, R-A13, R-A23. */
@ApplicationScoped
class RecordRules {

    @Inject
    WordBooks books;

    @Inject
    Approvals approvals;

    @Inject
    CaseTalks talks;

    @Inject
    Consultations consultations;

    /**
     * The same with its texts as they are stored; nothing need be written yet.
     *
     * @throws Refused {@code recordLong} with {@code most} and, for the texts, the {@code field}; {@code recordInvisible}
     *     with the {@code field}; {@code recordMinutes} with {@code most}, {@code recordAhead} when it has not begun, {@code
     *     themeNotForAudience}
     */
    RecordDraft clean(RecordDraft draft, Audience audience, Instant now) {
        RecordDraft.Held held = draft.held();
        if (held.minutes() < 1 || held.minutes() > RecordDraft.LONGEST) {
            throw new Refused("recordMinutes").with("most", RecordDraft.LONGEST);
        }
        if (held.at().isAfter(now)) {
            throw new Refused("recordAhead");
        }
        if (held.theme().audience() != audience) {
            throw new Refused("themeNotForAudience");
        }
        return new RecordDraft(
                draft.talk(),
                held,
                clean(PersonalField.ADVICE, draft.advice()),
                clean(PersonalField.NEXT_STEP, draft.nextStep()),
                draft.followUpOn(),
                draft.restricted(),
                number(draft.approvalNumber()));
    }

    /** Whether a text is longer than any of a record or a note may be; a new line is one character. */
    static boolean isTooLong(String typed) {
        String lines = typed.replace("\r\n", "\n");
        return lines.codePointCount(0, lines.length()) > PersonalField.ADVICE.length();
    }

    private static String number(String typed) {
        String line = AnswerCheck.line(typed);
        if (line.length() > ApprovalTerms.LONGEST_NUMBER) {
            throw new Refused("recordLong").with("most", ApprovalTerms.LONGEST_NUMBER);
        }
        return line;
    }

    private static String clean(PersonalField field, String typed) {
        try {
            return AnswerCheck.normalise(field, typed).orElse("");
        } catch (Refused refused) {
            boolean tooLong = refused.code().equals("answer.tooLong");
            throw new Refused(tooLong ? "recordLong" : "recordInvisible")
                    .with("field", field.name())
                    .with("most", field.length());
        }
    }

    /**
     * Lets only what may be kept pass.
     *
     * @param said the day to follow up that stands already in what it replaces; null for none
     * @throws Refused {@code recordEmpty} without advice; {@code followUpPast}; {@code recordWords} for words nobody may
     *     collect, but for those of health in a record that managers alone read; {@code approvalNotInForce} for a number that
     *     is no approval in force of such words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(RecordDraft draft, UUID programmeId, LocalDate today, LocalDate said) {
        if (draft.advice().isEmpty()) {
            throw new Refused("recordEmpty");
        }
        LocalDate day = draft.followUpOn();
        if (day != null && !day.equals(said) && day.isBefore(today)) {
            throw new Refused("followUpPast");
        }
        if (!draft.approvalNumber().isEmpty()) {
            UUID event = talks.find(draft.talk()).eventId();
            String kind = consultations
                    .find(event)
                    .map(each -> each.kind().name())
                    .orElseThrow(() -> new Refused("approvalNotInForce"));
            approvals.mustAllow(programmeId, draft.approvalNumber(), kind, event, today);
        } else if (!forbidden(draft).isEmpty()) {
            throw new Refused("recordWords");
        }
    }

    /** What may not stand in a record: of health, nothing where managers alone read it. */
    private List<Finding> forbidden(RecordDraft draft) {
        return found(draft.advice() + "\n" + draft.nextStep()).stream()
                .filter(each -> !draft.restricted() || each.kind() != Finding.Kind.HEALTH)
                .toList();
    }

    /** What nobody may collect, in the order of the texts. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Finding> findings(String advice, String nextStep) {
        return found(advice + "\n" + nextStep);
    }

    private List<Finding> found(String text) {
        return books.current()
                .forbiddenIn(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .distinct()
                .toList();
    }

    /**
     * A note of staff as it is stored; may be empty.
     *
     * @throws Refused {@code recordLong}, {@code recordInvisible}; {@code noteWords} with the {@code words} nobody may
     *     collect
     */
    @Transactional(Transactional.TxType.MANDATORY)
    String note(String typed) {
        String clean = clean(PersonalField.NEXT_STEP, typed);
        mustBeFree(clean);
        return clean;
    }

    /**
     * Lets only a text pass in which there is nothing that nobody may collect.
     *
     * @throws Refused {@code noteWords} with the {@code words}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void mustBeFree(String text) {
        List<Finding> found = findings(text, "");
        if (!found.isEmpty()) {
            throw new Refused("noteWords")
                    .with("words", found.stream().map(Finding::words).collect(Collectors.joining(", ")));
        }
    }
}
