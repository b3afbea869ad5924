package kakehashi.domain.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedBytesConverter;
import kakehashi.domain.privacy.sealing.SealedTextConverter;
import kakehashi.domain.privacy.sealing.Seals;

/** Opens the sealed values of rows that are given back. */
@ApplicationScoped
class YearOpener {

    @Inject
    Seals seals;

    /** Hands over a row as {@link YearPages#page} reads it, and its files behind it. */
    void open(int year, Held held, List<YearPages.Shape> columns, Object[] row, Returned to) {
        int before = held.keys().size();
        List<String> values = new ArrayList<>();
        List<Runnable> files = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).name();
            String place = held.table() + "." + column;
            Object value = row[before + i];
            if (value == null) {
                values.add(null);
            } else if (held.isFile(column)) {
                String name = held.table() + "/" + row[0] + "/" + column;
                values.add(name);
                files.add(() -> to.file(name, content(seals.of(year), place, row, (byte[]) value)));
            } else {
                values.add(held.seals(column) ? opened(seals.of(year), place, row, (byte[]) value) : (String) value);
            }
        }
        to.row(values);
        files.forEach(Runnable::run);
    }

    private static byte[] content(Seal seal, String place, Object[] row, byte[] value) {
        return seal.openBytes(place, id(row), new SealedBytesConverter().convertToEntityAttribute(value));
    }

    /** Null when what stood there was erased before. */
    private static String opened(Seal seal, String place, Object[] row, byte[] value) {
        return value.length == 0
                ? null
                : seal.open(place, id(row), new SealedTextConverter().convertToEntityAttribute(value));
    }

    private static UUID id(Object[] row) {
        return UUID.fromString((String) row[0]);
    }
}
