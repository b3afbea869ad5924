package kakehashi.backoffice.copies;

import java.util.List;

/**
 * A sign-up form to be filled in by hand, in Japanese and in another language. Source: P1.
 *
 * @param language BCP 47 tag of the other language
 * @param title what it is and for which event, in the other language; empty when that is Japanese
 * @param serial its number
 * @param code the number as a QR code, as a {@code data:} address
 * @param notice the purpose of use and by whom, in paragraphs
 * @param version version and language of the notice, as they are asked for when the paper is typed in
 * @param questions what is asked
 * @param boxes what is ticked
 * @param signed above day and signature
 */
public record BlankForm(
        String language,
        String title,
        String serial,
        String code,
        List<String> notice,
        String version,
        List<Words> questions,
        List<Words> boxes,
        Words signed) {

    /**
     * The same in two languages.
     *
     * @param japanese in Japanese
     * @param other in the other language; empty when that is Japanese
     * @param roomy whether its answer needs several lines
     */
    public record Words(String japanese, String other, boolean roomy) {}
}
