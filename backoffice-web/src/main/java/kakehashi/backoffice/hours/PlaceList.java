package kakehashi.backoffice.hours;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.Consultations;
import kakehashi.domain.consultation.MeetingPlace;
import kakehashi.domain.consultation.MeetingPlaces;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Listing;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.faces.PageTexts;

/** The places of consultations on {@code hours.xhtml}: the office of the year first, which is set with its event. */
@Named
@RequestScoped
public class PlaceList {

    private List<Line> lines = List.of();

    @Inject
    MeetingPlaces places;

    @Inject
    Consultations consultations;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A place; {@code stopped} is empty while no end is known, {@code link} null where nothing can be changed. */
    public record Line(String name, String address, String stopped, String link) {}

    @PostConstruct
    void read() {
        Stream<Line> year = consultations.offices().stream().map(each -> line(each, true, "", null));
        lines = Stream.concat(year, places.all().stream().map(this::line)).toList();
    }

    private Line line(MeetingPlace each) {
        String link = isWriting()
                ? office.at(Screen.PLACE).with(ShownPlace.ID, each.id()).toString()
                : null;
        return line(each.words(), false, office.day(each.stoppedFrom()), link);
    }

    private Line line(Map<String, Listing.Place> words, boolean own, String stopped, String link) {
        Listing.Place place = Catalogue.nearest(words, office.getLanguage());
        String name = plain(place.name());
        return new Line(
                own ? texts.of("hours.place.officeOf", "name", name) : name, plain(place.address()), stopped, link);
    }

    private static String plain(String markup) {
        return Ruby.plain(Ruby.annotate(markup));
    }

    /** The places, the office of the year first. */
    public List<Line> getLines() {
        return lines;
    }

    /** Whether the reader keeps the list. */
    public boolean isWriting() {
        return office.opens(Screen.PLACE);
    }

    /** The address of the form for a new one. */
    public Address getFresh() {
        return office.at(Screen.PLACE);
    }
}
