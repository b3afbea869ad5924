package kakehashi.portal.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;

/** The time chosen, in words; when it is gone, what can be had instead. */
@Named("chosen")
@RequestScoped
public class ChosenTime {

    private boolean gone;
    private List<FreeTimes.Time> instead = List.of();

    @Inject
    ConsultStep consult;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    /** Looks whether the time is still free; {@code step} is where other times lead. */
    void look(String step) {
        if (!freeTimes.isFree(consult.channel(), consult.at())) {
            lose(step);
        }
    }

    /** The time is gone: others are offered, which lead to a step. */
    void lose(String step) {
        gone = true;
        instead =
                freeTimes.instead(consult.channel(), consult.at(), visit.getLanguage(), time -> consult.to(step, time));
    }

    /** Whether the time is gone. */
    public boolean isGone() {
        return gone;
    }

    /** What is said about a time that is gone. */
    public String getSorry() {
        return texts.of("consult.gone", "when", getWhen());
    }

    /** Other times. */
    public List<FreeTimes.Time> getInstead() {
        return instead;
    }

    /** The time, in words. */
    public String getWhen() {
        return freeTimes.say(consult.at(), visit.getLanguage());
    }

    /** How they talk and what about, in words. */
    public String getWhat() {
        return texts.get("Channel." + consult.channel()) + " / " + texts.get("Theme." + consult.theme());
    }
}
