package kakehashi.domain.company;

import java.util.Optional;

/**
 * Capital as people write it, like every amount ({@link Yen}); but a bare number counts units of ten thousand yen (万円), as
 * Japanese papers do: {@code 1000} and {@code 1,000万円} are ten million yen, like {@code 10,000,000円} and {@code 10000000}.
 * From a million on it can only be yen, since no small company has ten thousand million.
 */
public final class Capital {

    private static final long BARE_YEN_FROM = 1_000_000;

    private Capital() {}

    /** The yen that are meant; empty when nothing is. */
    public static Optional<Long> yen(String typed) {
        return Yen.read(typed).map(yen -> Yen.isBare(typed) && yen < BARE_YEN_FROM ? yen * Yen.MAN : yen);
    }

    /** Yen as {@link #yen} reads them: {@code 1000万円}; null stays null. */
    static String written(Long yen) {
        if (yen == null) {
            return null;
        }
        return yen % Yen.MAN == 0 ? yen / Yen.MAN + "万円" : yen + "円";
    }
}
