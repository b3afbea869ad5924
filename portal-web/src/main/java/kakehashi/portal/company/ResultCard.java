package kakehashi.portal.company;

import jakarta.faces.model.SelectItem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.matching.result.CompanyWish;
import kakehashi.domain.matching.result.MeetingFacts;
import kakehashi.domain.matching.result.NextStep;
import kakehashi.domain.matching.result.Presence;
import kakehashi.domain.matching.result.ResultEntry;
import kakehashi.domain.matching.result.ResultLine;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.form.Problem;

/**
 * What a company enters of one meeting, as it was filled in. Its boxes bear the id of the person's sign-up: what was typed of
 * somebody is nobody else's when a card comes or goes before it is sent.
 */
public class ResultCard {

    private final ResultLine line;
    private final String heading;
    private final PageTexts texts;
    private String presence;
    private String wish;
    private String step;
    private String by;
    private boolean told;
    private String problem;
    private boolean outdated;
    private boolean replaced;

    /** The card of a meeting, with what stands. */
    ResultCard(ResultLine line, String heading, PageTexts texts) {
        this.line = line;
        this.heading = heading;
        this.texts = texts;
        fill();
    }

    private void fill() {
        MeetingFacts facts = line.facts();
        presence = name(facts.presence());
        wish = name(facts.wish());
        step = name(facts.step());
        by = facts.by() == null ? "" : facts.by().toString();
        told = facts.told();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <T extends Enum<T>> T chosen(T[] constants, String name) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether the form had it: not when its interview began since, or the person shows the company something since. */
    boolean isSent() {
        return Faces.parameter(getSeenId()) != null;
    }

    /**
     * Finds what is wrong with it; what stands since the form was opened is shown beside it. One that was not sent, or not
     * touched, stays.
     */
    void check(LocalDate day) {
        if (!isSent()) {
            fill();
            return;
        }
        try {
            MeetingFacts facts = facts();
            if (facts.equals(line.facts())) {
                return;
            }
            outdated = !String.valueOf(line.version()).equals(Faces.parameter(getSeenId()));
            if (outdated && written(facts).equals(Faces.parameter(getShownId()))) {
                fill();
                return;
            }
            replaced = outdated;
            if (replaced) {
                problem = texts.get("company.results.changed");
            } else {
                facts.checked(day);
            }
        } catch (DateTimeException none) {
            problem = texts.get("error.answer.date");
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** What a form shows, in one word. */
    private static String written(MeetingFacts facts) {
        return Stream.of(facts.presence(), facts.wish(), facts.step(), facts.by(), facts.told())
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    /** What is filled in. */
    MeetingFacts facts() {
        return new MeetingFacts(
                chosen(Presence.values(), presence),
                chosen(CompanyWish.values(), wish),
                chosen(NextStep.values(), step),
                by == null || by.isBlank() ? null : LocalDate.parse(by.strip()),
                told);
    }

    /** The same, to be kept. */
    ResultEntry entry() {
        return new ResultEntry(line.guest(), facts(), line.version());
    }

    /** What stands: who was there, what the company says, what comes next. */
    public List<String> getStanding() {
        MeetingFacts facts = line.facts();
        return replaced ? new ResultWords(texts).of(facts) : List.of();
    }

    /** The name of what says which version the form showed. */
    public String getSeenId() {
        return "seen-" + getGuest();
    }

    /** The version the form showed, or that was shown beside it since. */
    public String getSeen() {
        return outdated || !isSent() ? String.valueOf(line.version()) : Faces.parameter(getSeenId());
    }

    /** The name of what says what the form showed. */
    public String getShownId() {
        return "shown-" + getGuest();
    }

    /** What the form showed, or what was shown beside it since. */
    public String getShown() {
        return outdated || !isSent() ? written(line.facts()) : Faces.parameter(getShownId());
    }

    /** When it was, and with whom by number. */
    public String getHeading() {
        return heading;
    }

    /** The person's sign-up, which names the card and its boxes. */
    public UUID getGuest() {
        return line.guest();
    }

    /** Whether something is to be mended. */
    public boolean isWrong() {
        return problem != null;
    }

    /** What is wrong, in the reader's words; null for nothing. */
    public String getProblem() {
        return problem;
    }

    /** The same for the summary. */
    Problem listed() {
        return new Problem("card-" + getGuest(), texts.of("page.labelled", "label", heading, "text", problem));
    }

    /** Who can have been there. */
    public List<SelectItem> getPresences() {
        return items("Presence.", Presence.values());
    }

    /** What can be wished. */
    public List<SelectItem> getWishes() {
        return items("CompanyWish.", CompanyWish.values());
    }

    /** What can come next. */
    public List<SelectItem> getSteps() {
        return items("NextStep.", NextStep.values());
    }

    private List<SelectItem> items(String label, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each.name(), texts.get(label + each)))
                .toList();
    }

    /** Who was there; null for nothing. */
    public String getPresence() {
        return presence;
    }

    /** Says who was there. */
    public void setPresence(String presence) {
        this.presence = presence;
    }

    /** What the company says; null for nothing. */
    public String getWish() {
        return wish;
    }

    /** Says what the company says. */
    public void setWish(String wish) {
        this.wish = wish;
    }

    /** What comes next; null for nothing. */
    public String getStep() {
        return step;
    }

    /** Says what comes next. */
    public void setStep(String step) {
        this.step = step;
    }

    /** Until when, as it was typed. */
    public String getBy() {
        return by;
    }

    /** Takes until when. */
    public void setBy(String by) {
        this.by = by;
    }

    /** Whether the person reads the next step. */
    public boolean isTold() {
        return told;
    }

    /** Lets the person read it, or not. */
    public void setTold(boolean told) {
        this.told = told;
    }
}
