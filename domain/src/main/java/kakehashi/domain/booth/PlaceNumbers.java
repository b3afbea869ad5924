package kakehashi.domain.booth;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/**
 * The numbers that companies' places at an event are to have.
 *
 * @param all by sign-up, in one form of writing, whichever width was typed; empty for none
 * @param faults by sign-up, what cannot be: {@code boothNumber} for a number that is too long; {@code boothTaken} for one
 *     that stands before it already
 */
public record PlaceNumbers(Map<UUID, String> all, Map<UUID, Refused> faults) {

    /** Numbers of booths, of which each has one of its own; capital and small letters are the same. */
    public static PlaceNumbers ofBooths(Map<UUID, String> typed) {
        Map<UUID, String> all = new LinkedHashMap<>();
        Map<UUID, Refused> faults = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        typed.forEach((id, number) -> {
            String written = written(number);
            all.put(id, written);
            if (written.length() > Booth.LONGEST_NUMBER) {
                faults.put(id, new Refused("boothNumber").with("most", Booth.LONGEST_NUMBER));
            } else if (!written.isEmpty() && !taken.add(written.toLowerCase(Locale.ROOT))) {
                faults.put(id, new Refused("boothTaken"));
            }
        });
        return new PlaceNumbers(Collections.unmodifiableMap(all), Collections.unmodifiableMap(faults));
    }

    /** Numbers of tables, which several can share. */
    public static PlaceNumbers ofTables(Map<UUID, String> chosen) {
        return new PlaceNumbers(Collections.unmodifiableMap(chosen), Map.of());
    }

    private static String written(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** The number of a sign-up's place; empty for none. */
    public String of(UUID registrationId) {
        return all.getOrDefault(registrationId, "");
    }

    /**
     * The same when all of it can be.
     *
     * @throws Refused the first fault
     */
    PlaceNumbers checked() {
        faults.values().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        return this;
    }
}
