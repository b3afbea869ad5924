package kakehashi.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For ids that may be missing: EclipseLink's own handling of {@code uuid} columns fails on null. */
@Converter
public class NullableId implements AttributeConverter<UUID, String> {

    @Override
    public String convertToDatabaseColumn(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public UUID convertToEntityAttribute(String stored) {
        return stored == null ? null : UUID.fromString(stored);
    }
}
