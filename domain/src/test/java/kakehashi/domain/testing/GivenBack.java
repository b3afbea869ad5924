package kakehashi.domain.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.domain.privacy.erasure.Returned;

/** Keeps what is given back of a programme year. */
public final class GivenBack implements Returned {

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private List<String> columns = List.of();
    private List<Map<String, String>> rows = List.of();

    @Override
    public void table(String name, List<String> named) {
        columns = named;
        rows = new ArrayList<>();
        tables.put(name, rows);
    }

    @Override
    public void row(List<String> values) {
        if (values.size() != columns.size()) {
            throw new AssertionError(values.size() + " values for " + columns);
        }
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        rows.add(Collections.unmodifiableMap(row));
    }

    @Override
    public void file(String name, byte[] content) {
        files.put(name, content);
    }

    /** The rows of each table, by column, in the order they came. */
    public Map<String, List<Map<String, String>>> tables() {
        return tables;
    }

    /** The files, by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Every value that is there, and the text of every file. */
    public Stream<String> values() {
        return Stream.concat(
                tables.values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.values().stream())
                        .filter(Objects::nonNull),
                files.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }
}
