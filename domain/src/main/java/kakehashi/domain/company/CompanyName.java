package kakehashi.domain.company;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kakehashi.domain.privacy.sealing.SearchForm;

/**
 * The form in which company names are compared: letters and digits alone, without the legal form in any of its
 * spellings (株式会社, ㈱, (株)), so that a part of a name finds it.
 */
public final class CompanyName {

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(株式|有限|合同|合資|合名)会社|(一般|公益)(社団|財団)法人" + "|特定非営利活動法人|\\((株|有|同|資|名|一社|一財|公社|公財|社|財|特非)\\)");

    private CompanyName() {}

    /** The searchable form of a name, or of a part of one; a legal form that stands alone is kept. */
    public static String searchable(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String core = SearchForm.letters(LEGAL_FORM.matcher(plain).replaceAll(" "));
        return core.isEmpty() ? SearchForm.letters(plain) : core;
    }
}
