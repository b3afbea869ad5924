package kakehashi.domain.matching.question;

import java.util.List;
import java.util.UUID;

/**
 * The questions of a company for an event.
 *
 * @param eventId the event
 * @param companyId the company
 * @param company its name
 * @param questions in order
 * @param language BCP 47 tag of the language they were written in; null for none
 * @param seen names the questions as they were read; a form says it
 */
public record QuestionSheet(
        UUID eventId, UUID companyId, String company, List<WrittenQuestion> questions, String language, long seen) {}
