package kakehashi.portal.internship;

import kakehashi.domain.matching.internship.DayBook;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.OwnWords;

/**
 * A day of an internship in the reader's words.
 *
 * @param id names it in the page, and in the address where it is written about
 * @param day the day
 * @param note what the person noted; null for nothing
 * @param language of the note; null when it is the reader's
 * @param state the key of how far it is
 * @param open whether the note can still be written
 * @param confirmed whether the host said that the person was there
 */
public record DayLine(
        String id, String day, String note, String language, String state, boolean open, boolean confirmed) {

    /** In the reader's words. */
    public static DayLine of(DayBook.Day day, OwnWords words, Visit visit) {
        String said = day.isNoted() ? "noted" : "empty";
        return new DayLine(
                day.day().toString(),
                words.day(day.day()),
                day.note(),
                visit.getLanguage().tag().equals(day.language()) ? null : day.language(),
                "internship.days.state." + (day.isConfirmed() ? "confirmed" : said),
                day.isOpen(),
                day.isConfirmed());
    }

    /** Whether something is noted. */
    public boolean isNoted() {
        return note != null;
    }

    /** Never shows the note. */
    @Override
    public String toString() {
        return "day " + id;
    }
}
