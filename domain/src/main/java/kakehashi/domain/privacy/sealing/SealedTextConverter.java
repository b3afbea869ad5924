package kakehashi.domain.privacy.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores sealed texts as bytes. */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(SealedText sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public SealedText convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new SealedText(stored);
    }
}
