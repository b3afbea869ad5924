package kakehashi.portal.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.registration.Lots;
import kakehashi.domain.shared.Refused;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code draw.xhtml}: how the places were drawn, and the order of numbers that somebody types. */
@Named
@RequestScoped
public class DrawPage {

    private static final int MOST = 5000;

    private EventTile event;
    private String numbers;
    private List<Lot> order = List.of();

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    @PostConstruct
    void find() {
        visit.snapshot()
                .find(visit.getArgument())
                .map(listing -> new EventTile(listing, visit.getLanguage(), clock.instant()))
                .filter(EventTile::isDrawn)
                .ifPresent(each -> event = each);
    }

    /** Answers 404 when there was no draw. */
    public void load() throws IOException {
        if (event == null) {
            Faces.missing();
        }
    }

    /** Draws the typed numbers again; nothing is kept. */
    public void replay() {
        List<String> typed = Stream.of(numbers == null ? "" : numbers)
                .flatMap(text -> Stream.of(text.split("[\\s,;]+")))
                .filter(each -> !each.isBlank())
                .map(ReferenceNumber::normalise)
                .limit(MOST)
                .toList();
        if (typed.isEmpty() || !typed.stream().allMatch(ReferenceNumber::isValid)) {
            throw new Refused("drawNumbers");
        }
        order = Lots.order(event.getSeed(), typed).stream()
                .map(number -> new Lot(number, Lots.lot(event.getSeed(), number)))
                .toList();
    }

    /** A number and its lot. */
    public record Lot(String number, String lot) {}

    /** The event. */
    public EventTile getEvent() {
        return event;
    }

    /** The numbers in the order drawn; empty before any were typed. */
    public List<Lot> getOrder() {
        return order;
    }

    /** Whether numbers were drawn again. */
    public boolean isReplayed() {
        return !order.isEmpty();
    }

    /** What was typed. */
    public String getNumbers() {
        return numbers;
    }

    /** Takes what was typed. */
    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }
}
