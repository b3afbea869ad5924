package kakehashi.domain.privacy.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores sealed files as bytes. */
@Converter(autoApply = true)
public class SealedBytesConverter implements AttributeConverter<SealedBytes, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(SealedBytes sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public SealedBytes convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new SealedBytes(stored);
    }
}
