package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
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

    private static final int STEPS = 7;
    private static final int TIME_STEPS = 2;

    private boolean gone;
    private List<FreeTimes.Time> instead = List.of();
    private String place = "";
    private String when = "";

    @Inject
    ConsultStep consult;

    @Inject
    FreeTimes freeTimes;

    @Inject
    Visit visit;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        if (consult.at() != null) {
            when = freeTimes.say(consult.channel(), consult.spot(), visit.getLanguage());
            place = freeTimes.where(asked(), consult.spot().place());
        }
    }

    private FreeTimes.Asked asked() {
        return new FreeTimes.Asked(consult.channel(), consult.listing(), visit.getLanguage(), null);
    }

    /** Looks whether the time is still free; {@code step} is where other times lead. */
    void look(String step) {
        if (consult.isTimed() && !freeTimes.isFree(consult.channel(), consult.spot())) {
            lose(step);
        }
    }

    /** The time is gone: others are offered, which lead to a step. */
    void lose(String step) {
        gone = true;
        instead = freeTimes.instead(asked(), consult.spot(), spot -> consult.to(step, spot));
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

    /** Which step this is; without a time there are two steps fewer. */
    public String step(int number) {
        return consult.isTimed()
                ? texts.of("consult.step", "number", number, "steps", STEPS)
                : texts.of("consult.step", "number", number - TIME_STEPS, "steps", STEPS - TIME_STEPS);
    }

    /** The time, in words; empty when none is needed. */
    public String getWhen() {
        return when;
    }

    /** Whether one comes to a place. */
    public boolean isPlaced() {
        return !place.isEmpty();
    }

    /** The place one comes to, with the word for it. */
    public String getPlace() {
        return place;
    }

    /** How they talk and what about, in words. */
    public String getWhat() {
        return texts.get("Channel." + consult.channel()) + " / " + texts.get("Theme." + consult.theme());
    }
}
