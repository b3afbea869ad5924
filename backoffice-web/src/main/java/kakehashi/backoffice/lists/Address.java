package kakehashi.backoffice.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the address of a page says: its path and, in order, what it is about. Unchanging. */
public final class Address {

    private final String path;
    private final Map<String, String> parameters;

    /** A path of the server. */
    public Address(String path) {
        this(path, Map.of());
    }

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** The address with a parameter more; with none for null and empty values. */
    public Address with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value.toString());
        return new Address(path, more);
    }

    /** The address with the page of a list on which a row stands; the first page is not named. */
    public Address at(int row) {
        return row < Pages.SIZE ? this : with(Pages.PARAMETER, row / Pages.SIZE + 1);
    }

    /** The parameters, for the hidden fields of a form that must know them when it is posted. */
    public List<Map.Entry<String, String>> getFields() {
        return List.copyOf(parameters.entrySet());
    }

    /** What stands behind the question mark; empty without parameters. */
    public String getQuery() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + getQuery();
    }
}
