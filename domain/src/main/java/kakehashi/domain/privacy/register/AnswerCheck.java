package kakehashi.domain.privacy.register;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import kakehashi.domain.shared.Refused;

/**
 * Brings a typed answer into the form it is stored in, or says what is wrong with it.
 *
 * <p>Names are kept as they are written, in any script, in one piece. Phones become E.164, numbers ASCII digits.
 *
 * <p>Source: domain 2.10, 3.4; R-D1 to R-D12.
 */
public final class AnswerCheck {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 99;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^\\s@.,;:<>()\\[\\]\\\\\"]+(\\.[^\\s@.,;:<>()\\[\\]\\\\\"]+)+");

    private AnswerCheck() {}

    /**
     * The answer as it is stored; empty when nothing was typed.
     *
     * @throws Refused {@code answer.…} with the placeholder {@code most} where a length is meant; {@code
     *     answer.zawgyi} when {@link Zawgyi#toUnicode} should be offered instead
     */
    public static Optional<String> normalise(PersonalField field, String typed) {
        String text = field.input() == PersonalField.Input.TEXT ? paragraphs(typed) : line(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > field.length()) {
            throw new Refused("answer.tooLong").with("most", field.length());
        }
        if (hasInvisible(text)) {
            throw new Refused("answer.invisible");
        }
        if (Zawgyi.isIn(text)) {
            throw new Refused("answer.zawgyi");
        }
        return Optional.of(
                switch (field.input()) {
                    case MAIL -> mail(text);
                    case PHONE -> phone(text);
                    case NUMBER -> age(text);
                    case DATE -> date(text);
                    case REGION -> choice(text, Regions.has(text));
                    case STATUS_OF_RESIDENCE -> choice(text, isStatus(text));
                    case LINE -> field == PersonalField.NAME ? name(text) : text;
                    case TEXT -> text;
                });
    }

    /** One line: blanks and line breaks become single blanks. */
    public static String line(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                        .strip();
    }

    /** Lines as they were typed. */
    public static String paragraphs(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
    }

    /** Control characters, and those that change the direction or carry annotations: nobody types them on purpose. */
    public static boolean hasInvisible(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n'
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c >= 0xFFF9 && c <= 0xFFFB
                        || Character.getType(c) == Character.SURROGATE);
    }

    private static String name(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new Refused("answer.name");
        }
        return text;
    }

    private static String mail(String text) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!MAIL.matcher(typed).matches() || typed.matches("\\..*|.*\\.@.*|.*\\.\\..*@.*")) {
            throw new Refused("answer.mail");
        }
        int at = typed.indexOf('@');
        try {
            return typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException malformed) {
            throw new Refused("answer.mail");
        }
    }

    private static String phone(String text) {
        return PhoneNumbers.stored(text).orElseThrow(() -> new Refused("answer.phone"));
    }

    private static String age(String text) {
        int age = TypedNumber.read(text).orElseThrow(() -> new Refused("answer.number"));
        if (age < YOUNGEST || age > OLDEST) {
            throw new Refused("answer.age").with("least", YOUNGEST).with("most", OLDEST);
        }
        return String.valueOf(age);
    }

    private static String date(String text) {
        return TypedDate.read(text)
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new Refused("answer.date"))
                .toString();
    }

    private static String choice(String text, boolean known) {
        if (!known) {
            throw new Refused("answer.choice");
        }
        return text;
    }

    private static boolean isStatus(String text) {
        return java.util.Arrays.stream(StatusOfResidence.values())
                .anyMatch(status -> status.name().equals(text));
    }
}
