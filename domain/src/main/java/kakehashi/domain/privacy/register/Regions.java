package kakehashi.domain.privacy.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries and regions a person can be of, as ISO 3166-1 alpha-2. */
public final class Regions {

    /** They have a code but no people of their own. Source: The World Factbook, "uninhabited" or "no indigenous inhabitants". */
    private static final Set<String> UNINHABITED = Set.of("AQ", "BV", "GS", "HM", "IO", "TF", "UM");

    private static final Set<String> INHABITED = Arrays.stream(Locale.getISOCountries())
            .filter(code -> !UNINHABITED.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Only the order of a list depends on it. Source: statistics of foreign residents (Immigration Services Agency) and of
     * international students (JASSO), the frequent ones of both, 2024.
     */
    private static final List<String> FREQUENT =
            List.of("CN", "VN", "KR", "PH", "NP", "BR", "ID", "MM", "TW", "US", "LK", "BD", "IN", "TH");

    private Regions() {}

    /** Whether somebody can be of a region. */
    static boolean has(String code) {
        return INHABITED.contains(code);
    }

    /** Where most readers are from, in no order a reader would know. */
    public static List<String> frequent() {
        return FREQUENT;
    }

    /** All others, in no order. */
    public static List<String> others() {
        return INHABITED.stream().filter(code -> !FREQUENT.contains(code)).toList();
    }
}
