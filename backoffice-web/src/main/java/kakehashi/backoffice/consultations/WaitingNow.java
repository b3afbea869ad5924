package kakehashi.backoffice.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.domain.consultation.OpenQuestions;
import kakehashi.domain.event.Audience;
import kakehashi.i18n.faces.PageTexts;

/** Who waits how long for an answer in writing, above the list of {@code conversations.xhtml}. */
@Named
@RequestScoped
public class WaitingNow {

    private OpenQuestions.Waiting waiting;

    @Inject
    OpenQuestions questions;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** An age, and how many seekers and companies wait that long. */
    public record Line(OpenQuestions.Age age, long seekers, long companies) {}

    @PostConstruct
    void read() {
        waiting = questions.now();
    }

    /** Whether anybody waits. */
    public boolean isSomebody() {
        return waiting.oldest() != null;
    }

    /** Since when the longest waits, in words. */
    public String getOldest() {
        return texts.of("consultations.waiting.oldest", "since", office.time(waiting.oldest()));
    }

    /** All ages, the shortest first. */
    public List<Line> getLines() {
        return waiting.lines().stream()
                .map(each -> new Line(
                        each.age(),
                        each.counts().get(Audience.SEEKER),
                        each.counts().get(Audience.COMPANY)))
                .toList();
    }
}
