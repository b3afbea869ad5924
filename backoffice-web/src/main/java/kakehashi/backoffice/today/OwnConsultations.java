package kakehashi.backoffice.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.consultations.LeftBookings;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.CaseTaking;
import kakehashi.domain.casework.UnwrittenRecords;
import kakehashi.domain.consultation.CounsellorDays;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code _own.xhtml}: the consultations of a counsellor who reads the page. */
@Named
@RequestScoped
public class OwnConsultations {

    private CounsellorDays.Day day;
    private Address handover;
    private List<HoursWords.Line> near = List.of();
    private List<HoursWords.Line> outside = List.of();
    private List<Gone> gone = List.of();
    private List<Unwritten> unwritten = List.of();

    @Inject
    CounsellorDays days;

    @Inject
    CaseTaking taking;

    @Inject
    UnwrittenRecords records;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A consultation that left the reader's time, with the way to its page and what became of it. */
    public record Gone(String when, String reference, String link, String what) {}

    /** A consultation without its record, with the way to write it and whether it is begun. */
    public record Unwritten(String when, String reference, String link, String what) {}

    @PostConstruct
    void read() {
        day = office.opens(Screen.CONSULTATIONS) ? days.own().orElse(null) : null;
        if (day != null) {
            handover = taking.self()
                    .filter(self -> office.opens(Screen.BOOKING_HANDOVER))
                    .map(self -> LeftBookings.at(office, self))
                    .orElse(null);
            near = words.lines(day.near());
            unwritten = records.own().stream()
                    .map(each -> new Unwritten(
                            office.time(each.at()),
                            each.reference(),
                            office.at(Screen.RECORD).with("talk", each.talk()).toString(),
                            texts.get(each.begun() ? "today.own.unwritten.begun" : "today.own.unwritten.not")))
                    .toList();
            outside = words.lines(day.outside());
            gone = day.gone().stream()
                    .map(each -> new Gone(
                            words.span(each.startsAt(), each.endsAt()),
                            each.reference(),
                            office.at(Screen.CONSULTATION).with("id", each.id()).toString(),
                            texts.get(each.off() ? "today.own.gone.off" : "today.own.gone.moved")))
                    .toList();
        }
    }

    /** Whether the reader advises. */
    public boolean isAdvising() {
        return day != null;
    }

    /** The page on which the reader's coming bookings are given to somebody else; null for whoever may not. */
    public Address getHandover() {
        return handover;
    }

    /** Those of today and tomorrow. */
    public List<HoursWords.Line> getNear() {
        return near;
    }

    /** Those outside of the hours, or on a closed day. */
    public List<HoursWords.Line> getOutside() {
        return outside;
    }

    /** Those that were held and whose record is still to be written, or is a draft. */
    public List<Unwritten> getUnwritten() {
        return unwritten;
    }

    /** Those that were called off, moved or given away and would be today or later. */
    public List<Gone> getGone() {
        return gone;
    }
}
