package kakehashi.domain.company;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why staff have to look at a company. Source: R-F4. */
public enum Doubt {
    /** Nobody looked at it in this programme year yet. */
    NEW,
    /** It states another name, number or answer about the ward than the one that was looked at. */
    CHANGED,
    /** It stated that it has no office in the ward. */
    OUTSIDE_WARD,
    /** What it stated is more than the act calls small or medium-sized. */
    LARGE,
    /** Another has the same name, and no number tells the two apart. */
    NAMESAKE,
    /** Staff want to look at it once more. */
    STAFF;

    /** Some doubts in one column, by comma. */
    @Converter
    public static class Names implements AttributeConverter<Set<Doubt>, String> {

        @Override
        public String convertToDatabaseColumn(Set<Doubt> doubts) {
            return doubts.stream().map(Enum::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<Doubt> convertToEntityAttribute(String names) {
            return of(Arrays.stream(names.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Doubt::valueOf)
                    .toList());
        }
    }

    /** A set of them, in their order. */
    static Set<Doubt> of(Collection<Doubt> doubts) {
        Set<Doubt> set = EnumSet.noneOf(Doubt.class);
        set.addAll(doubts);
        return set;
    }
}
