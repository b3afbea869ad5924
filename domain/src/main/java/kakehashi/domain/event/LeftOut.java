package kakehashi.domain.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A field that an event's kind may ask and the event does not. Required fields cannot be left out. Source: T3.
 *
 * @param audience of whom it is not asked
 * @param field what is not asked
 */
public record LeftOut(Audience audience, PersonalField field) {

    private static final String COMMA = ",";
    private static final String POINT = ".";

    /** The cell of a rule. */
    public static LeftOut of(CollectionRule rule) {
        return new LeftOut(Audience.valueOf(rule.audience()), rule.field());
    }

    /** As it is stored and named in forms, such as {@code SEEKER.PHONE}. */
    public String name() {
        return audience + POINT + field;
    }

    static String written(Collection<LeftOut> cells) {
        return cells.stream().map(LeftOut::name).sorted().collect(Collectors.joining(COMMA));
    }

    static Set<LeftOut> read(String stored) {
        return Arrays.stream(stored.split(COMMA))
                .filter(each -> !each.isEmpty())
                .map(LeftOut::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LeftOut parse(String name) {
        int point = name.indexOf(POINT);
        return new LeftOut(
                Audience.valueOf(name.substring(0, point)), PersonalField.valueOf(name.substring(point + 1)));
    }
}
