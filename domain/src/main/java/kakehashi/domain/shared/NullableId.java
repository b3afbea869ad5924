package kakehashi.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For ids that may be missing: EclipseLink's own handling of {@code uuid} columns fails on null. */
@Converter
public class NullableId implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public UUID convertToEntityAttribute(Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }
}
