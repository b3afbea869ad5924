package kakehashi.server.benchmark;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.UUID;
import kakehashi.domain.programme.ReferenceNumber;

/**
 * One sample sign-up, the same for the same number and seed but for what sealing draws by lot.
 *
 * @param id its id; sign-ups with higher numbers have later ids in the order in which the database keeps them
 * @param holder the person's id
 * @param consent the consent's id
 * @param submission the posted form's id
 * @param reference the number told to the person
 * @param state where it is in its life
 * @param at when it was posted, in UTC
 * @param person who
 */
record SampleSignUp(
        UUID id,
        UUID holder,
        UUID consent,
        UUID submission,
        String reference,
        String state,
        LocalDateTime at,
        SamplePeople.Person person) {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 4, 1, 0, 0);
    private static final long MILLIS = 235L * 24 * 3600 * 1000;
    private static final long NODES = 1L << 46;
    private static final long RANGE = 1_000_000_000;

    /** Has no divisor in common with the range, so that no two numbers meet. */
    private static final long STRIDE = 387_420_489;

    /** The sign-up with a number below {@code most}; one with a confirmed place, or any. */
    static SampleSignUp of(int number, int most, long seed, boolean placed) {
        SplittableRandom lot = new SplittableRandom(seed * 1_000_003 + number);
        int share = lot.nextInt(100);
        return new SampleSignUp(
                id(number, most, lot),
                id(number, most, lot),
                id(number, most, lot),
                id(number, most, lot),
                ReferenceNumber.of((int) ((number * STRIDE + seed) % RANGE)),
                placed || share < 85 ? "CONFIRMED" : share < 92 ? "WAITING" : "CANCELLED",
                FIRST.plus(lot.nextLong(MILLIS), ChronoUnit.MILLIS),
                SamplePeople.of(number, lot));
    }

    /** The database orders ids by their last twelve digits first: rows that are written one after the other stand so. */
    private static UUID id(int number, int most, SplittableRandom lot) {
        long node = NODES / most * number + lot.nextLong(NODES / most);
        return new UUID(
                lot.nextLong() & ~0xF000L | 0x4000L, 0x8000_0000_0000_0000L | lot.nextLong(1L << 14) << 48 | node);
    }

    boolean isLiving() {
        return !state.equals("CANCELLED");
    }
}
