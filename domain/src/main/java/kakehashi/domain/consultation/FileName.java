package kakehashi.domain.consultation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name a file is kept under: what its sender called it, without folders and without what could mislead. */
final class FileName {

    private static final int LONGEST = 80;

    /** Of a name that says nothing. */
    private static final String NAMELESS = "file";

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /** Controls, marks that turn the direction of writing, and what stands for no sign. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileName() {}

    /** The name of a file of a kind. */
    static String of(String called, AttachedFile.Kind kind) {
        String name = Normalizer.normalize(called == null ? "" : called, Normalizer.Form.NFC);
        name = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("");
        name = FORBIDDEN.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return (name.isEmpty() ? NAMELESS : name.substring(0, end)) + kind.ending();
    }
}
