package kakehashi.backoffice.log;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.lists.Address;
import kakehashi.domain.audit.TrailFilter;
import kakehashi.domain.staff.Role;

/** The filter of the access log as it was typed; what cannot be read asks for nothing. */
public final class LogFilter {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ACTION = "action";
    private static final String WHO = "who";
    private static final String ROLE = "role";
    private static final String NUMBER = "number";

    /** The fields, as addresses name them. */
    private static final List<String> FIELDS = List.of(FROM, TO, ACTION, WHO, ROLE, NUMBER);

    private final Map<String, String> typed = new LinkedHashMap<>();

    /** Reads the fields out of the parameters of a request. */
    LogFilter(Map<String, String> asked) {
        for (String field : FIELDS) {
            String text = asked.get(field);
            if (text != null && !text.isBlank()) {
                typed.put(
                        field, Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
            }
        }
    }

    /** What was typed into a field; null for nothing. */
    public String get(String field) {
        return typed.get(field);
    }

    /** The first day that is wanted; null for none. */
    public LocalDate getFrom() {
        return day(FROM);
    }

    /** The last day that is wanted; null for none. */
    public LocalDate getTo() {
        return day(TO);
    }

    /** Whether a field holds a day that cannot be read. */
    public boolean isWrong(String field) {
        return get(field) != null && day(field) == null;
    }

    /** Whether a day cannot be read. */
    public boolean isWrong() {
        return isWrong(FROM) || isWrong(TO);
    }

    /** Whether anything was typed. */
    public boolean isSet() {
        return !typed.isEmpty();
    }

    /** What is wanted of the log. */
    TrailFilter wanted() {
        return new TrailFilter(day(FROM), day(TO), get(ACTION), get(WHO), role(), get(NUMBER));
    }

    /** An address with the filter. */
    Address in(Address address) {
        Address full = address;
        for (Map.Entry<String, String> each : typed.entrySet()) {
            full = full.with(each.getKey(), each.getValue());
        }
        return full;
    }

    private LocalDate day(String field) {
        try {
            return get(field) == null ? null : LocalDate.parse(get(field).replace('/', '-'));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private Role role() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(get(ROLE)))
                .findFirst()
                .orElse(null);
    }
}
