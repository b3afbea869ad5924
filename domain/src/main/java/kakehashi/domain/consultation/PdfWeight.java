package kakehashi.domain.consultation;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How large a PDF becomes when it is unpacked: few bytes can unpack to more than a machine can hold. */
final class PdfWeight {

    /** The most bytes one stream may unpack to; a page in colour at 300 dots an inch has less. */
    private static final long MOST_OF_ONE = 32 * 1024 * 1024L;

    /** The most bytes all of them may unpack to. */
    private static final long MOST = 256 * 1024 * 1024L;

    private static final String BEGINNING = "stream";
    private static final int A_PIECE = 64 * 1024;

    private PdfWeight() {}

    /** Whether reading it would take too much memory. Nothing of it is kept. */
    static boolean isTooMuch(byte[] pdf) {
        long all = 0;
        byte[] piece = new byte[A_PIECE];
        for (int begin = next(pdf, 0); begin >= 0; begin = next(pdf, begin)) {
            long one = unpacked(pdf, begin, piece);
            all += one;
            if (one > MOST_OF_ONE || all > MOST) {
                return true;
            }
        }
        return false;
    }

    /** Where the content of the next stream begins; -1 when there is none. */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + BEGINNING.length() < pdf.length; at++) {
            if (isBeginning(pdf, at)) {
                int begin = at + BEGINNING.length();
                begin += pdf[begin] == '\r' ? 1 : 0;
                return begin < pdf.length && pdf[begin] == '\n' ? begin + 1 : begin;
            }
        }
        return -1;
    }

    private static boolean isBeginning(byte[] pdf, int at) {
        for (int i = 0; i < BEGINNING.length(); i++) {
            if (pdf[at + i] != BEGINNING.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes come out; a little over the most when there are more, few when it is packed in another way. */
    private static long unpacked(byte[] pdf, int begin, byte[] piece) {
        Inflater inflater = new Inflater();
        long count = 0;
        try {
            inflater.setInput(pdf, begin, pdf.length - begin);
            int more;
            do {
                more = inflater.inflate(piece);
                count += more;
            } while (more > 0 && count <= MOST_OF_ONE);
            return count;
        } catch (DataFormatException other) {
            return count;
        } finally {
            inflater.end();
        }
    }
}
