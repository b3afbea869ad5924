package kakehashi.portal.internship;

import java.util.Map;
import kakehashi.domain.matching.internship.Offer;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import kakehashi.portal.Visit;

/**
 * An offer in the reader's words.
 *
 * @param company the host's name
 * @param title what it offers, as the host wrote it
 * @param language of the title and the place; null when it is the reader's
 * @param days the first and the last day
 * @param place where
 * @param pay whether it is paid
 * @param address its page
 */
public record OfferLine(
        String company, String title, String language, String days, String place, String pay, String address) {

    /** In the reader's words. */
    public static OfferLine of(Offer offer, Visit visit) {
        Language reader = visit.getLanguage();
        Formats formats = Formats.of(reader);
        Texts texts = Texts.of(reader);
        return new OfferLine(
                offer.company(),
                offer.title(),
                offer.writtenIn().equals(reader.tag()) ? null : offer.writtenIn(),
                texts.format(
                        "format.days", Map.of("from", formats.date(offer.begins()), "to", formats.date(offer.ends()))),
                offer.place(),
                texts.get("openings.paid." + (offer.paid() ? "yes" : "no")),
                visit.to("openings/" + offer.id()));
    }
}
